package org.jisr.security.vault;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jisr.security.Canonical;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.UuidV7;

/**
 * The data keys: one for each key owner and field group, wrapped once for each entitled
 * organisation.
 *
 * <p><b>Guarantees</b> that a wrapped data key opens only in the row it was made for, and that
 * nothing is sealed under a key that is not stored: two who seal first at the same moment end with
 * one key.
 */
final class DataKeys {
  private static final byte ORGANISATION_SEALED = 1;
  private static final String ORGANISATION = "organisation";

  private final OrgKeyRing ring;
  private final GrantStore grants;
  private final InstantSource clock;

  DataKeys(OrgKeyRing ring, GrantStore grants, InstantSource clock) {
    this.ring = ring;
    this.grants = grants;
    this.clock = clock;
  }

  /** The organisation's key of that owner and group, if it was granted one. */
  Optional<Dek> find(OrgId org, UUID owner, FieldGroup group) {
    return grants.find(owner, group, org).map(this::unwrap);
  }

  /** The same, made and stored if there is none yet. */
  Dek findOrCreate(OrgId org, UUID owner, FieldGroup group) {
    return find(org, owner, group).orElseGet(() -> create(org, owner, group));
  }

  /** A new key once it is stored, or another's if that came first. */
  private Dek create(OrgId org, UUID owner, FieldGroup group) {
    Dek fresh = new Dek(UuidV7.next(clock), SecretBytes.random(AesGcm.KEY_BYTES));
    boolean stored = false;
    try {
      stored = store(org, owner, group, fresh);
    } finally {
      if (!stored) {
        fresh.close();
      }
    }
    return stored ? fresh : find(org, owner, group).orElseThrow(Unreadable::new);
  }

  /**
   * Grants an existing key to an organisation; nothing changes if it has it already.
   *
   * @throws Unreadable if it holds another key of that owner and group
   */
  void entitle(OrgId org, UUID owner, FieldGroup group, Dek dek) {
    if (store(org, owner, group, dek)) {
      return;
    }
    try (Dek stored = find(org, owner, group).orElseThrow(Unreadable::new)) {
      if (!stored.id().equals(dek.id())) {
        throw new Unreadable();
      }
    }
  }

  /** Stores the key for the organisation; false if another's came first. */
  private boolean store(OrgId org, UUID owner, FieldGroup group, Dek dek) {
    KeyName obk = ring.active(org, KeyPurpose.OBK);
    DekGrant unsealed =
        new DekGrant(
            org,
            owner,
            group,
            dek.id(),
            obk.version(),
            ORGANISATION_SEALED,
            Suite.WRAPPED_KEY.code(),
            ORGANISATION,
            new byte[0]);
    return grants.insert(wrap(unsealed, obk, dek));
  }

  private DekGrant wrap(DekGrant row, KeyName obk, Dek dek) {
    try (SecretBytes key = ring.key(obk, SubKey.WRAP)) {
      byte[] wrapped =
          WrappedKey.wrap(key.bytes(), dek.id(), associatedData(row), dek.key().bytes());
      return new DekGrant(
          row.org(),
          row.keyOwner(),
          row.group(),
          row.dekId(),
          row.obkVersion(),
          row.tier(),
          row.suite(),
          row.recipientKind(),
          wrapped);
    }
  }

  private Dek unwrap(DekGrant grant) {
    KeyName obk = new KeyName(grant.org(), KeyPurpose.OBK, grant.obkVersion());
    try {
      return unwrap(grant, obk);
    } catch (Unreadable first) {
      if (ring.dropIfReplaced(obk)) {
        return unwrap(grant, obk);
      }
      throw first;
    }
  }

  private Dek unwrap(DekGrant grant, KeyName obk) {
    try (SecretBytes key = ring.key(obk, SubKey.WRAP)) {
      return new Dek(
          grant.dekId(),
          WrappedKey.unwrap(key.bytes(), grant.dekId(), associatedData(grant), grant.wrapped()));
    }
  }

  static byte[] associatedData(DekGrant grant) {
    return new Canonical()
        .add(grant.keyOwner())
        .add(grant.group().code())
        .add(grant.org().value())
        .add(grant.obkVersion())
        .add(grant.tier())
        .add(grant.suite())
        .bytes();
  }
}
