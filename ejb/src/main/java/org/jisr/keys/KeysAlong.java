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

  /** Sets the parameters of a statement. */
  public interface Parameters {
    /** Sets all of them, and says how many they are. */
    int bind(PreparedStatement statement) throws SQLException;
  }

  /** Runs a statement that answers with one row nobody reads. */
  public void run(String statement, Parameters parameters) throws SQLException {
    Optional<Expected> expected = grants.expected();
    if (expected.isPresent()) {
      with(expected.get(), statement, parameters);
    } else {
      alone(statement, parameters);
    }
  }

  private void alone(String statement, Parameters parameters) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      parameters.bind(prepared);
      prepared.execute();
    }
  }

  private void with(Expected keys, String statement, Parameters parameters) throws SQLException {
    String both = statement + "; " + JdbcGrants.question(keys.owners());
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(both)) {
      int bound = parameters.bind(prepared);
      JdbcGrants.bind(prepared, bound + 1, keys.owners(), keys.org());
      prepared.execute();
      if (!prepared.getMoreResults()) {
        throw new SQLException("the question for keys was not answered");
      }
      try (ResultSet rows = prepared.getResultSet()) {
        grants.learn(keys, JdbcGrants.grants(rows, keys.org()));
      }
    }
  }
}
