package org.jisr.keys;

import java.sql.SQLException;

/** The table of wrapped keys could not be read or written; carries no key and no statement text. */
public final class KeyStoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyStoreFailure(SQLException cause) {
    super("key table failed, SQLSTATE " + cause.getSQLState(), cause);
  }
}
