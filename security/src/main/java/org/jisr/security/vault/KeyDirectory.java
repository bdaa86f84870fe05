package org.jisr.security.vault;

import java.nio.file.Path;
import java.time.InstantSource;

/**
 * The directory of the keys that live outside the database: {@code kek.p12} with {@code kek.pass},
 * {@code context.key}, {@code release-ed25519.key} with {@code release-ed25519.pub}.
 *
 * <p><b>Guarantees</b> 0700 for the directory and 0600 for what is secret in it, and that an
 * existing key is never overwritten.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class KeyDirectory {
  private KeyDirectory() {}

  /**
   * Makes the directory and whatever key is missing in it; a second call changes nothing. Only for
   * a new installation or one whose keys are whole: new keys do not open old data.
   *
   * @throws KeyFileUnusable if a key file is there without its counterpart, or nothing can be
   *     written
   */
  public static KeyDirectory prepare(Path directory) {
    throw new UnsupportedOperationException();
  }

  /** The directory as it is; files are read when asked for. */
  public static KeyDirectory at(Path directory) {
    throw new UnsupportedOperationException();
  }

  /** {@code kek.p12}, opened with {@code kek.pass}. */
  public KeystoreKek kek() {
    throw new UnsupportedOperationException();
  }

  /** {@code context.key}. */
  public ContextKey contextKey() {
    throw new UnsupportedOperationException();
  }

  /** Signs row-level-security contexts with {@code context.key}. */
  public ContextSigner contextSigner(InstantSource clock) {
    throw new UnsupportedOperationException();
  }

  /** Signs releases with {@code release-ed25519.key}. */
  public ReleaseSigner releaseSigner() {
    throw new UnsupportedOperationException();
  }

  /** The 32 bytes of {@code release-ed25519.pub}. */
  public byte[] releasePublicKey() {
    throw new UnsupportedOperationException();
  }
}
