package org.jisr.security;

import java.security.Provider;
import java.security.Security;

/**
 * Guarantees that keys reach the JDK's own cryptography and no other: a provider that a server or a
 * configuration puts before it is never asked. Does not guarantee anything about post-quantum and
 * other algorithms that the JDK lacks; for those stands Bouncy Castle, named where it is used.
 *
 * <p>Asking one provider outright is also quicker than asking all of them in turn at every opening.
 */
public final class JdkCrypto {
  /** Ciphers, MACs and key derivation. */
  public static final Provider PROVIDER = named("SunJCE");

  private JdkCrypto() {}

  private static Provider named(String name) {
    Provider provider = Security.getProvider(name);
    if (provider == null) {
      throw new IllegalStateException("this JDK has no provider " + name);
    }
    return provider;
  }
}
