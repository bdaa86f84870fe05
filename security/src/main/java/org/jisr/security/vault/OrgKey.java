package org.jisr.security.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * An organisation's key in the cache: only the sub-keys of a base key, never the base key itself.
 * Not safe for threads; the ring guards it.
 */
final class OrgKey {
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final Map<SubKey, byte[]> keys = new EnumMap<>(SubKey.class);
  private final byte[] wrapped;
  private final Instant loadedAt;

  OrgKey(WrappedOrgKey row, SecretBytes unwrapped, Instant loadedAt) {
    this.wrapped = row.wrapped().clone();
    this.loadedAt = loadedAt;
    byte[] secret = unwrapped.bytes();
    if (row.purpose() == KeyPurpose.OBK) {
      for (SubKey use : new SubKey[] {SubKey.WRAP, SubKey.KEY_PAIR, SubKey.AUDIT_MAC}) {
        keys.put(use, Hkdf.subKey(secret, use.label()));
      }
    } else {
      keys.put(SubKey.WHOLE, secret.clone());
    }
  }

  /** A copy that its user wipes. */
  SecretBytes copy(SubKey use) {
    byte[] key = keys.get(use);
    if (key == null) {
      throw new IllegalArgumentException("a key of this purpose has no such use");
    }
    return SecretBytes.owning(key.clone());
  }

  /** Whether the store still holds the very row this key was unwrapped from. */
  boolean isFrom(WrappedOrgKey row) {
    return Arrays.compare(wrapped, row.wrapped()) == 0;
  }

  /** A clock that went back counts as too old: better one unwrap too many. */
  boolean isFresh(Instant now) {
    return !now.isBefore(loadedAt) && now.isBefore(loadedAt.plus(LIFE));
  }

  void wipe() {
    keys.values().forEach(key -> Arrays.fill(key, (byte) 0));
    keys.clear();
  }
}
