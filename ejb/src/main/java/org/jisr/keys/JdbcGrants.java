package org.jisr.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.DekGrant;
import org.jisr.security.vault.GrantStore;

/**
 * Wrapped data keys in table {@code keys.dek_grant}: no row for an organisation, no opening by it.
 */
public final class JdbcGrants implements GrantStore {
  private final DataSource database;

  public JdbcGrants(DataSource database) {
    this.database = database;
  }

  @Override
  public Optional<DekGrant> find(UUID keyOwner, FieldGroup group, OrgId org) {
    String sql =
        "select dek_id, obk_version, tier, suite, recipient_kind, wrapped from keys.dek_grant"
            + " where key_owner = ? and grp = ? and org_id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      bind(query, keyOwner, group, org);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(
            new DekGrant(
                org,
                keyOwner,
                group,
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getByte(3),
                row.getByte(4),
                row.getString(5),
                row.getBytes(6)));
      }
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  @Override
  public void insert(DekGrant grant) {
    try (Connection connection = database.getConnection()) {
      insertAll(connection, List.of(grant));
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  /** Adds rows in one batch; a row that is there already stays as it is. */
  public static void insertAll(Connection connection, Collection<DekGrant> grants)
      throws SQLException {
    String sql =
        "insert into keys.dek_grant (key_owner, grp, org_id, dek_id, obk_version, tier, suite,"
            + " recipient_kind, wrapped) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (DekGrant grant : grants) {
        bind(insert, grant.keyOwner(), grant.group(), grant.org());
        insert.setObject(4, grant.dekId());
        insert.setInt(5, grant.obkVersion());
        insert.setInt(6, grant.tier());
        insert.setInt(7, grant.suite());
        insert.setString(8, grant.recipientKind());
        insert.setBytes(9, grant.wrapped());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  @Override
  public void delete(UUID keyOwner, FieldGroup group, OrgId org) {
    String sql = "delete from keys.dek_grant where key_owner = ? and grp = ? and org_id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(sql)) {
      bind(delete, keyOwner, group, org);
      delete.executeUpdate();
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  private static void bind(PreparedStatement statement, UUID keyOwner, FieldGroup group, OrgId org)
      throws SQLException {
    statement.setObject(1, keyOwner);
    statement.setInt(2, group.code());
    statement.setObject(3, org.value());
  }
}
