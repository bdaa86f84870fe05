package org.jisr.platform.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jisr.keys.JdbcGrants;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.DekGrant;
import org.jisr.security.vault.GrantStore;

/** Data keys of a bulk load, kept until they are written in one batch. */
final class BatchedGrants implements GrantStore {
  private record Key(UUID owner, FieldGroup group, OrgId org) {}

  private final Map<Key, DekGrant> pending = new LinkedHashMap<>();

  @Override
  public Optional<DekGrant> find(UUID keyOwner, FieldGroup group, OrgId org) {
    return Optional.ofNullable(pending.get(new Key(keyOwner, group, org)));
  }

  @Override
  public boolean insert(DekGrant grant) {
    Key key = new Key(grant.keyOwner(), grant.group(), grant.org());
    return pending.putIfAbsent(key, grant) == null;
  }

  @Override
  public void delete(UUID keyOwner, FieldGroup group, OrgId org) {
    pending.remove(new Key(keyOwner, group, org));
  }

  void writeTo(Connection database) throws SQLException {
    JdbcGrants.insertAll(database, pending.values());
  }
}
