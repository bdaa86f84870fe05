package org.jisr.release.sealing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One serialisable transaction of our own, outside any the container may have. */
final class Transactions {
  private Transactions() {}

  /** What happens inside; all of it or nothing. */
  @FunctionalInterface
  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  static <T> T serializable(DataSource database, Work<T> work) {
    try (Connection connection = database.getConnection()) {
      int isolation = connection.getTransactionIsolation();
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      connection.setAutoCommit(false);
      boolean committed = false;
      try {
        T result = work.in(connection);
        connection.commit();
        committed = true;
        return result;
      } finally {
        if (!committed) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(isolation);
      }
    } catch (SQLException e) {
      throw new ReleaseFault(e);
    }
  }
}
