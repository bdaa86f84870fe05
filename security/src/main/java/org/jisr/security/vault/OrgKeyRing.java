package org.jisr.security.vault;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jisr.security.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * The organisation keys this server has unwrapped.
 *
 * <p><b>Guarantees</b> that a key is used for at most 15 minutes without asking the key-encryption
 * key again, that at most 512 are held, and that one is overwritten when it is dropped.
 *
 * <p><b>Does not guarantee</b> that an idle server drops them on the minute: that happens at the
 * next use of any key.
 */
final class OrgKeyRing {
  private static final int MOST = 512;

  private final KekProvider kek;
  private final OrgKeyStore store;
  private final InstantSource clock;
  private final Map<KeyName, OrgKey> cache = new LinkedHashMap<>(64, 0.75f, true);

  OrgKeyRing(KekProvider kek, OrgKeyStore store, InstantSource clock) {
    this.kek = kek;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The key that seals now. Always asks the store, and trusts the cache only if it holds that very
   * row: otherwise a key whose row was rolled back would go on sealing what nobody opens again.
   *
   * @throws IllegalStateException if the organisation has no active key
   */
  KeyName active(OrgId org, KeyPurpose purpose) {
    WrappedOrgKey row =
        store
            .active(org, purpose)
            .orElseThrow(() -> new IllegalStateException("the organisation has no keys yet"));
    KeyName name = new KeyName(org, purpose, row.version());
    if (!holds(name, row)) {
      put(name, unwrap(name, row));
    }
    return name;
  }

  /**
   * A copy of a sub-key, which its user wipes.
   *
   * @throws Unreadable if there is no such key, it is destroyed, or it does not unwrap
   */
  SecretBytes key(KeyName name, SubKey use) {
    SecretBytes cached = cached(name, use);
    if (cached != null) {
      return cached;
    }
    OrgKey fresh = unwrap(name, row(name).orElseThrow(Unreadable::new));
    SecretBytes copy = fresh.copy(use);
    put(name, fresh);
    return copy;
  }

  /** Drops the key if the store holds another row by that name now; tells whether it did. */
  boolean dropIfReplaced(KeyName name) {
    Optional<WrappedOrgKey> row = row(name);
    if (row.isPresent() && holds(name, row.get())) {
      return false;
    }
    synchronized (cache) {
      OrgKey stale = cache.remove(name);
      if (stale == null) {
        return false;
      }
      stale.wipe();
      return true;
    }
  }

  private Optional<WrappedOrgKey> row(KeyName name) {
    return store
        .find(name.org(), name.purpose(), name.version())
        .filter(row -> !row.state().equals(KeyState.DESTROYED.wireName()));
  }

  private boolean holds(KeyName name, WrappedOrgKey row) {
    synchronized (cache) {
      dropOld();
      OrgKey held = cache.get(name);
      return held != null && held.isFrom(row);
    }
  }

  private @Nullable SecretBytes cached(KeyName name, SubKey use) {
    synchronized (cache) {
      dropOld();
      OrgKey held = cache.get(name);
      return held == null ? null : held.copy(use);
    }
  }

  private OrgKey unwrap(KeyName name, WrappedOrgKey row) {
    byte[] aad = name.associatedData(row.suite(), row.kekEpoch());
    try (SecretBytes secret = SecretBytes.owning(kek.unwrap(row.kekEpoch(), row.wrapped(), aad))) {
      return new OrgKey(row, secret, clock.instant());
    }
  }

  private void put(KeyName name, OrgKey fresh) {
    synchronized (cache) {
      OrgKey replaced = cache.put(name, fresh);
      if (replaced != null) {
        replaced.wipe();
      }
      if (cache.size() > MOST) {
        Iterator<OrgKey> leastUsed = cache.values().iterator();
        leastUsed.next().wipe();
        leastUsed.remove();
      }
    }
  }

  private void dropOld() {
    Instant now = clock.instant();
    cache
        .values()
        .removeIf(
            held -> {
              boolean old = !held.isFresh(now);
              if (old) {
                held.wipe();
              }
              return old;
            });
  }
}
