package org.jisr.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jisr.security.OrgId;
import org.jisr.security.vault.KeyPurpose;
import org.jisr.security.vault.OrgKeyStore;
import org.jisr.security.vault.WrappedOrgKey;

/** Wrapped organisation keys in table {@code keys.org_key}. */
public final class JdbcOrgKeys implements OrgKeyStore {
  private static final String COLUMNS =
      "select version, kek_epoch, suite, state, wrapped from keys.org_key where org_id = ? and purpose = ? ";

  private final DataSource database;

  public JdbcOrgKeys(DataSource database) {
    this.database = database;
  }

  @Override
  public Optional<WrappedOrgKey> active(OrgId org, KeyPurpose purpose) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(COLUMNS + "and state = 'active'")) {
      query.setObject(1, org.value());
      query.setInt(2, purpose.code());
      return read(query, org, purpose);
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  @Override
  public Optional<WrappedOrgKey> find(OrgId org, KeyPurpose purpose, int version) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(COLUMNS + "and version = ? and state <> 'destroyed'")) {
      query.setObject(1, org.value());
      query.setInt(2, purpose.code());
      query.setInt(3, version);
      return read(query, org, purpose);
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  @Override
  public void insert(WrappedOrgKey key) {
    String sql =
        "insert into keys.org_key (org_id, purpose, version, kek_epoch, suite, state, wrapped)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setObject(1, key.org().value());
      insert.setInt(2, key.purpose().code());
      insert.setInt(3, key.version());
      insert.setInt(4, key.kekEpoch());
      insert.setInt(5, key.suite());
      insert.setString(6, key.state());
      insert.setBytes(7, key.wrapped());
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  private static Optional<WrappedOrgKey> read(
      PreparedStatement query, OrgId org, KeyPurpose purpose) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      return Optional.of(
          new WrappedOrgKey(
              org,
              purpose,
              row.getInt(1),
              row.getInt(2),
              row.getByte(3),
              row.getString(4),
              row.getBytes(5)));
    }
  }
}
