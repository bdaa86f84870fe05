package org.jisr.security.vault;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;

/**
 * The three ports over maps: the second implementation beside the database's, for tests of the
 * vault.
 */
final class Stores {
  final Grants grants = new Grants();
  final Keys keys = new Keys();
  final Pairs pairs = new Pairs();

  record GrantId(UUID keyOwner, FieldGroup group, OrgId org) {
    static GrantId of(DekGrant grant) {
      return new GrantId(grant.keyOwner(), grant.group(), grant.org());
    }
  }

  /**
   * Keeps what is there, as {@code on conflict do nothing} does; or throws, as a unique index does.
   */
  static final class Grants implements GrantStore {
    final Map<GrantId, DekGrant> rows = new ConcurrentHashMap<>();
    boolean throwsOnConflict;

    @Override
    public Optional<DekGrant> find(UUID keyOwner, FieldGroup group, OrgId org) {
      return Optional.ofNullable(rows.get(new GrantId(keyOwner, group, org)));
    }

    @Override
    public boolean insert(DekGrant grant) {
      DekGrant first = rows.putIfAbsent(GrantId.of(grant), grant);
      if (first != null && throwsOnConflict) {
        throw new UniqueViolation();
      }
      return first == null;
    }

    @Override
    public void delete(UUID keyOwner, FieldGroup group, OrgId org) {
      rows.remove(new GrantId(keyOwner, group, org));
    }
  }

  static final class UniqueViolation extends RuntimeException {}

  static final class Keys implements OrgKeyStore {
    final Map<KeyName, WrappedOrgKey> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<WrappedOrgKey> active(OrgId org, KeyPurpose purpose) {
      return rows.values().stream()
          .filter(row -> row.org().equals(org) && row.purpose() == purpose)
          .filter(row -> row.state().equals(KeyState.ACTIVE.wireName()))
          .findAny();
    }

    @Override
    public Optional<WrappedOrgKey> find(OrgId org, KeyPurpose purpose, int version) {
      return Optional.ofNullable(rows.get(new KeyName(org, purpose, version)));
    }

    @Override
    public void insert(WrappedOrgKey key) {
      rows.putIfAbsent(new KeyName(key.org(), key.purpose(), key.version()), key);
    }

    void mark(WrappedOrgKey row, KeyState state) {
      rows.put(
          new KeyName(row.org(), row.purpose(), row.version()),
          new WrappedOrgKey(
              row.org(),
              row.purpose(),
              row.version(),
              row.kekEpoch(),
              row.suite(),
              state.wireName(),
              row.wrapped()));
    }
  }

  static final class Pairs implements KeyPairStore {
    final Map<UUID, SealedKeyPair> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<SealedKeyPair> active(OrgId org, KeyPairKind kind) {
      return rows.values().stream()
          .filter(row -> row.org().equals(org) && row.kind() == kind)
          .filter(row -> row.state().equals(KeyState.ACTIVE.wireName()))
          .findAny();
    }

    @Override
    public Optional<SealedKeyPair> find(UUID keyId) {
      return Optional.ofNullable(rows.get(keyId));
    }

    @Override
    public void insert(SealedKeyPair pair) {
      rows.put(pair.keyId(), pair);
    }
  }
}
