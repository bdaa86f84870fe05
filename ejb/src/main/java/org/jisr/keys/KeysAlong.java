package org.jisr.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jisr.keys.GrantsOfTransaction.Expected;

/**
 * Runs a statement that is sent anyway, and fetches with it the wrapped data keys this transaction
 * expects: one round trip to the database instead of two.
 */
public final class KeysAlong {
  private final DataSource database;
  private final GrantsOfTransaction grants;

  KeysAlong(DataSource database, GrantsOfTransaction grants) {
    this.database = database;
    this.grants = grants;
  }

  /** Runs a statement that answers with one row nobody reads. */
  public void run(String statement, Object... parameters) throws SQLException {
    Optional<Expected> keys = grants.expected();
    String question = keys.map(each -> "; " + JdbcGrants.question(each.owners())).orElse("");
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement + question)) {
      for (int i = 0; i < parameters.length; i++) {
        prepared.setObject(i + 1, parameters[i]);
      }
      if (keys.isPresent()) {
        fetch(keys.get(), prepared, parameters.length + 1);
      } else {
        prepared.execute();
      }
    }
  }

  private void fetch(Expected keys, PreparedStatement prepared, int from) throws SQLException {
    JdbcGrants.bind(prepared, from, keys.owners(), keys.org());
    prepared.execute();
    if (!prepared.getMoreResults()) {
      throw new SQLException("the question for keys was not answered");
    }
    try (ResultSet rows = prepared.getResultSet()) {
      grants.learn(keys, JdbcGrants.grants(rows, keys.org()));
    }
  }
}
