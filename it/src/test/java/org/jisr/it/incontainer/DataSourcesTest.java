package org.jisr.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The databases as the application reaches them: each way in is a role of its own. */
class DataSourcesTest extends InContainer {
  private static final String READ_ONLY_TRANSACTION = "25006";
  private static final String NOT_PERMITTED = "42501";
  private static final String NO_SUCH_TABLE = "42P01";
  private static final String WRITABLE = "set transaction read write; ";

  @Inject DataSources sources;

  @ParameterizedTest
  @CsvSource({
    "JisrCases, jisr, jisr_app",
    "JisrReleaseJob, jisr, jisr_release_job",
    "JisrAuditReader, jisr, jisr_audit_reader",
    "JisrReleaseLoader, jisr_reports, jisr_release_loader",
    "JisrReportReader, jisr_reports, jisr_report_reader"
  })
  void eachAnswersAsItsOwnRole(String name, String database, String role) throws Exception {
    try (Connection connection = sources.open(name);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select current_database(), session_user, current_user")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo(database);
      assertThat(row.getString(2)).isEqualTo(role);
      assertThat(row.getString(3)).isEqualTo(role);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "JisrCases",
    "JisrReleaseJob",
    "JisrAuditReader",
    "JisrReleaseLoader",
    "JisrReportReader"
  })
  void noRoleOwnsAnythingOrPassesTheRowWall(String name) throws Exception {
    String question =
        """
        select r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolbypassrls
               or exists (select from pg_class c where c.relowner = r.oid)
               or exists (select from pg_auth_members m where m.member = r.oid)
          from pg_roles r where r.rolname = current_user""";
    try (Connection connection = sources.open(name);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      assertThat(row.getBoolean(1)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"JisrReportReader", "JisrAuditReader"})
  void aReaderCannotWrite(String name) {
    assertThat(refusal(name, "create temporary table scratch (one int)"))
        .isEqualTo(READ_ONLY_TRANSACTION);
  }

  @Test
  void theReportReaderCannotWriteEvenWhereTheConnectionCould() {
    assertThat(refusal("JisrReportReader", WRITABLE + "delete from release.cell"))
        .isEqualTo(NOT_PERMITTED);
    assertThat(
            refusal(
                "JisrReportReader",
                WRITABLE + "insert into release.place values ('X', 1, 'X', 'X')"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void theReportReaderSeesViewsAndNoTable() throws Exception {
    assertThat(refusal("JisrReportReader", "select * from release.cell")).isEqualTo(NOT_PERMITTED);
    try (Connection connection = sources.open("JisrReportReader");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from release.v_cell")) {
      assertThat(row.next()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forum.issue",
        "centre.hand_over",
        "counting.report",
        "keys.dek_grant",
        "audit.event"
      })
  void nothingOfACaseIsInTheReportsDatabase(String table) {
    assertThat(refusal("JisrReportReader", "select * from " + table)).isEqualTo(NO_SUCH_TABLE);
    assertThat(refusal("JisrReleaseLoader", "select * from " + table)).isEqualTo(NO_SUCH_TABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "JisrReleaseJob, select * from forum.issue",
    "JisrReleaseJob, select * from centre.hand_over",
    "JisrAuditReader, select * from forum.issue",
    "JisrCases, select * from audit.event",
    "JisrCases, delete from audit.event"
  })
  void noRoleReachesAnothersWork(String name, String statement) {
    assertThat(refusal(name, statement)).isEqualTo(NOT_PERMITTED);
  }

  private String refusal(String name, String sql) {
    SQLException[] refused = new SQLException[1];
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> run(name, sql))
        .satisfies(failure -> refused[0] = failure);
    return refused[0].getSQLState();
  }

  private void run(String name, String sql) throws SQLException {
    try (Connection connection = sources.open(name)) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }
}
