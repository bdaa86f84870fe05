package org.jisr.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/**
 * The databases and roles that must be there before any migration: made once, passwords set each
 * time.
 */
final class Databases {
  static final String CASES = "jisr";
  static final String REPORTS = "jisr_reports";
  static final String KEYCLOAK = "keycloak";
  static final String MIGRATOR = "jisr_migrator";
  static final String OWNER = "jisr_owner";
  static final String AUDIT_OWNER = "jisr_audit_owner";

  /** Roles of the application on the cases instance that may sign in. */
  private static final List<String> CASES_LOGINS =
      List.of("jisr_app", "jisr_release_job", "jisr_sequencer", "jisr_audit_reader", "jisr_backup");

  /** Roles of the application on the reports instance that may sign in. */
  private static final List<String> REPORTS_LOGINS =
      List.of("jisr_release_loader", "jisr_report_reader");

  private final Secrets secrets;

  Databases(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Prepares the cases instance: cases and, beside them, the accounts of Keycloak. */
  void prepareCases(Postgres instance) {
    try (Connection connection = instance.superuser(Postgres.SUPERUSER)) {
      group(connection, OWNER);
      group(connection, AUDIT_OWNER);
      login(connection, MIGRATOR);
      run(connection, "grant " + OWNER + ", " + AUDIT_OWNER + " to " + MIGRATOR);
      for (String role : CASES_LOGINS) {
        login(connection, role);
      }
      login(connection, KEYCLOAK);
      database(connection, CASES, OWNER, CASES_LOGINS);
      database(connection, KEYCLOAK, KEYCLOAK, List.of());
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** Prepares the reports instance. */
  void prepareReports(Postgres instance) {
    try (Connection connection = instance.superuser(Postgres.SUPERUSER)) {
      group(connection, OWNER);
      login(connection, MIGRATOR);
      run(connection, "grant " + OWNER + " to " + MIGRATOR);
      for (String role : REPORTS_LOGINS) {
        login(connection, role);
      }
      database(connection, REPORTS, OWNER, REPORTS_LOGINS);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** The name under which the password of a database role is kept. */
  static String secretOf(String role) {
    return "database." + role;
  }

  private static Refusal refused(SQLException e) {
    return new Refusal(
        ExitCode.PART_FAILED, "The databases could not be prepared: " + e.getMessage(), e);
  }

  private static void group(Connection connection, String role) throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
      run(connection, "create role " + role + " nologin");
    }
  }

  private void login(Connection connection, String role) throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
      run(
          connection,
          "create role " + role + " login nosuperuser nocreatedb nocreaterole nobypassrls");
    }
    // No quote can be in it: Secrets makes letters and digits only.
    run(connection, "alter role " + role + " password '" + secrets.password(secretOf(role)) + "'");
  }

  private static void database(
      Connection connection, String name, String owner, List<String> mayConnect)
      throws SQLException {
    if (exists(connection, "select 1 from pg_database where datname = ?", name)) {
      return;
    }
    run(connection, "create database " + name + " owner " + owner);
    run(connection, "revoke all on database " + name + " from public");
    for (String role : mayConnect) {
      run(connection, "grant connect on database " + name + " to " + role);
    }
  }

  private static boolean exists(Connection connection, String question, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
