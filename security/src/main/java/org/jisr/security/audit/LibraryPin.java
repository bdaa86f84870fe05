package org.jisr.security.audit;

import java.lang.module.ModuleDescriptor.Version;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Refuses to start on a library with known holes. */
public final class LibraryPin {
  private LibraryPin() {}

  /**
   * Checks the Bouncy Castle that this module really sees.
   *
   * @param minimum such as {@code 1.86}
   * @throws IllegalStateException if the loaded version is lower
   */
  public static void requireBouncyCastle(String minimum) {
    requireAtLeast("Bouncy Castle", new BouncyCastleProvider().getVersionStr(), minimum);
  }

  static void requireAtLeast(String library, String loaded, String minimum) {
    if (Version.parse(loaded).compareTo(Version.parse(minimum)) < 0) {
      throw new IllegalStateException(
          "%s %s is loaded, at least %s is needed".formatted(library, loaded, minimum));
    }
  }
}
