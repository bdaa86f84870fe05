package org.jisr.security.vault;

import java.time.InstantSource;
import java.util.function.Function;

/** The vault over the key hierarchy: key-encryption key, organisation keys, data keys. */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class KeyedVault implements Vault {
  private KeyedVault() {}

  /** A vault over these ports. Keep one an application: it holds the cache of organisation keys. */
  public static Vault over(
      KekProvider kek, OrgKeyStore orgKeys, GrantStore grants, InstantSource clock) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Envelope seal(PartRef part, Unlock unlock, Plain plain) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <R> R open(PartRef part, Unlock unlock, Envelope envelope, Function<Plain, R> use) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Grant grant(PartRef part, Unlock unlock, Recipient to) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void revoke(PartRef part, Recipient from) {
    throw new UnsupportedOperationException();
  }
}
