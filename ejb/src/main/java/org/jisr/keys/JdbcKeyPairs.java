package org.jisr.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jisr.security.OrgId;
import org.jisr.security.vault.KeyPairKind;
import org.jisr.security.vault.KeyPairStore;
import org.jisr.security.vault.SealedKeyPair;

/** Key pairs of organisations in table {@code keys.key_pair}, the private half sealed. */
public final class JdbcKeyPairs implements KeyPairStore {
  private static final String COLUMNS =
      "select key_id, org_id, kind, state, public_key, sealed_private_key from keys.key_pair where ";

  private final DataSource database;

  public JdbcKeyPairs(DataSource database) {
    this.database = database;
  }

  @Override
  public Optional<SealedKeyPair> active(OrgId org, KeyPairKind kind) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(COLUMNS + "org_id = ? and kind = ? and state = 'active'")) {
      query.setObject(1, org.value());
      query.setString(2, kind.name());
      return read(query);
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  @Override
  public Optional<SealedKeyPair> find(UUID keyId) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(COLUMNS + "key_id = ? and state <> 'destroyed'")) {
      query.setObject(1, keyId);
      return read(query);
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  @Override
  public void insert(SealedKeyPair pair) {
    String sql =
        "insert into keys.key_pair (key_id, org_id, kind, state, public_key, sealed_private_key)"
            + " values (?, ?, ?, ?, ?, ?)";
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setObject(1, pair.keyId());
      insert.setObject(2, pair.org().value());
      insert.setString(3, pair.kind().name());
      insert.setString(4, pair.state());
      insert.setBytes(5, pair.publicKey());
      insert.setBytes(6, pair.sealedPrivateKey());
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new KeyStoreFailure(failure);
    }
  }

  private static Optional<SealedKeyPair> read(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      return Optional.of(
          new SealedKeyPair(
              row.getObject(1, UUID.class),
              new OrgId(row.getObject(2, UUID.class)),
              KeyPairKind.valueOf(row.getString(3)),
              row.getString(4),
              row.getBytes(5),
              row.getBytes(6)));
    }
  }
}
