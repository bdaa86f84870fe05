package org.jisr.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
  private static final String SELECT =
      "select key_owner, grp, dek_id, obk_version, tier, suite, recipient_kind, wrapped"
          + " from keys.dek_grant where org_id = ? and key_owner";
  private static final String INSERT =
      "insert into keys.dek_grant (key_owner, grp, org_id, dek_id, obk_version, tier, suite,"
          + " recipient_kind, wrapped) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

  private final DataSource database;

  public JdbcGrants(DataSource database) {
    this.database = database;
  }

  @Override
  public Optional<DekGrant> find(UUID keyOwner, FieldGroup group, OrgId org) {
    return of(List.of(keyOwner), org).stream().filter(grant -> grant.group() == group).findFirst();
  }

  /** Every data key of these owners that this organisation was granted. */
  List<DekGrant> of(Collection<UUID> keyOwners, OrgId org) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(question(keyOwners))) {
      bind(query, 1, keyOwners, org);
      try (ResultSet rows = query.executeQuery()) {
        return grants(rows, org);
      }
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  /** The question for the data keys of so many owners; {@link #bind} says which and for whom. */
  static String question(Collection<UUID> keyOwners) {
    // For one owner the database keeps its plan; for an array it makes a new one each time.
    return SELECT + (keyOwners.size() == 1 ? " = ?" : " = any (?)");
  }

  /** Binds the question's two parameters, the first of them in this place. */
  static void bind(PreparedStatement query, int from, Collection<UUID> keyOwners, OrgId org)
      throws SQLException {
    query.setObject(from, org.value());
    if (keyOwners.size() == 1) {
      query.setObject(from + 1, keyOwners.iterator().next());
    } else {
      query.setArray(from + 1, query.getConnection().createArrayOf("uuid", keyOwners.toArray()));
    }
  }

  /** What the question is answered with. */
  static List<DekGrant> grants(ResultSet rows, OrgId org) throws SQLException {
    List<DekGrant> found = new ArrayList<>();
    while (rows.next()) {
      found.add(grant(rows, org));
    }
    return found;
  }

  private static DekGrant grant(ResultSet row, OrgId org) throws SQLException {
    return new DekGrant(
        org,
        row.getObject(1, UUID.class),
        FieldGroup.of(row.getInt(2)),
        row.getObject(3, UUID.class),
        row.getInt(4),
        row.getByte(5),
        row.getByte(6),
        row.getString(7),
        row.getBytes(8));
  }

  @Override
  public boolean insert(DekGrant grant) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      bind(insert, grant);
      return insert.executeUpdate() == 1;
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  /** Adds rows in one batch; a row that is there already stays as it is. */
  public static void insertAll(Connection connection, Collection<DekGrant> grants)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (DekGrant grant : grants) {
        bind(insert, grant);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void bind(PreparedStatement insert, DekGrant grant) throws SQLException {
    bind(insert, grant.keyOwner(), grant.group(), grant.org());
    insert.setObject(4, grant.dekId());
    insert.setInt(5, grant.obkVersion());
    insert.setInt(6, grant.tier());
    insert.setInt(7, grant.suite());
    insert.setString(8, grant.recipientKind());
    insert.setBytes(9, grant.wrapped());
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
