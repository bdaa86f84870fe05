package org.jisr.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jisr.security.vault.OrgKeys;

/** What an empty installation begins with: one office, and the first administrator in it. */
final class FirstOffice {
  private static final OrgId OPERATIONS =
      new OrgId(UUID.fromString("7a15c0de-0000-4000-9000-000000000001"));

  private final String issuer;

  FirstOffice(String issuer) {
    this.issuer = issuer;
  }

  /** Loads it whole or not at all; twice changes nothing. */
  void load(Connection connection, OrgKeys keys) throws SQLException {
    keys.create(OPERATIONS);
    connection.setAutoCommit(false);
    if (isNew(connection)) {
      admitAdministrator(connection);
    }
    connection.commit();
  }

  private static boolean isNew(Connection connection) throws SQLException {
    try (PreparedStatement office =
        connection.prepareStatement(
            """
            insert into people.organisation (id, kind, name_ar, name_en)
            values (?, 'operations', 'إدارة جسر', 'Jisr operations') on conflict do nothing
            """)) {
      office.setObject(1, OPERATIONS.value());
      return office.executeUpdate() == 1;
    }
  }

  /** Whoever may run the launcher is the second person: there is nobody else yet. */
  private void admitAdministrator(Connection connection) throws SQLException {
    try (PreparedStatement membership =
        connection.prepareStatement(
            """
            insert into people.membership (issuer, subject, org_id, role, state, confirmed_by)
            values (?, ?, ?, 'administrator', 'active', 'launcher')
            """)) {
      membership.setString(1, issuer);
      membership.setString(2, Account.FIRST_ADMINISTRATOR.subject());
      membership.setObject(3, OPERATIONS.value());
      membership.executeUpdate();
    }
  }
}
