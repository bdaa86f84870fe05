package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a commander can reach, and what the numbers' own database refuses. */
class CommanderTest {
  private static final String A_YEAR_AGO = SampleReports.newest().minusMonths(12).toString();

  private static final String ANY_ID = "00000000-0000-4000-8000-000000000000";
  private static final List<String> CHARTS = List.of("totals", "categories", "districts");

  @Test
  void aReportInAnOpenMonthChangesNoByteACommanderCanReach() {
    Visitor commander = Visitor.signedIn("commander");
    Map<String, String> before = everything(commander);
    Visitor chair = Visitor.signedIn("chair.maqal");
    String issue =
        "{\"category\":\"G01\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"عيّنة\"}";
    for (int i = 0; i < 10; i++) {
      assertThat(chair.post("/api/issues", issue).status()).isEqualTo(201);
    }
    assertThat(everything(commander)).isEqualTo(before);
    assertThat(before).hasSizeGreaterThan(24 * 7 + 20).containsKey("/api/survey/hss-2017");
  }

  @Test
  void theDatabaseItselfRefusesASecondDraw() throws SQLException {
    try (Connection job = Jisr.stack().connect("jisr_release_job");
        Statement statement = job.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.executeUpdate(
                      "insert into release.ledger (period, view, eps_num, eps_den)"
                          + " select period, view, eps_num, eps_den from release.ledger limit 1"))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("23505"));
      assertThatThrownBy(() -> statement.executeUpdate("delete from release.ledger"))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }
    try (Connection owner = Jisr.stack().superuserOfCases("jisr");
        Statement statement = owner.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("update release.ledger set eps_num = 2"))
          .isInstanceOfSatisfying(
              SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("55000"));
    }
  }

  @Test
  void aChangedFigureIsRefusedAndNamed() throws SQLException {
    Visitor commander = Visitor.signedIn("commander");
    assertThat(commander.get("/api/releases/" + A_YEAR_AGO).status()).isEqualTo(200);
    change("est = est + 1");
    try {
      Visitor.Answer refused = commander.get("/api/releases/" + A_YEAR_AGO);
      assertThat(refused.status()).isEqualTo(500);
      assertThat(refused.object().getString("type")).contains("release-damaged");
      assertThat(refused.body()).contains(A_YEAR_AGO).doesNotContain("estimate");
    } finally {
      change("est = est - 1");
    }
    assertThat(commander.get("/api/releases/" + A_YEAR_AGO).status()).isEqualTo(200);
  }

  private static void change(String how) throws SQLException {
    try (Connection owner = Jisr.stack().superuserOfReports("jisr_reports");
        Statement statement = owner.createStatement()) {
      statement.execute("set session_replication_role = replica");
      int changed =
          statement.executeUpdate(
              "update release.cell set "
                  + how
                  + " where ctid = (select c.ctid from release.cell c"
                  + " join release.release r on r.id = c.release_id"
                  + " where r.period = '"
                  + A_YEAR_AGO
                  + "' order by c.position limit 1)");
      assertThat(changed).isEqualTo(1);
    }
  }

  @Test
  void theReaderOfReportsReadsViewsAndNothingElse() throws SQLException {
    try (Connection reader = Jisr.stack().connectToReports("jisr_report_reader");
        Statement statement = reader.createStatement()) {
      assertThat(count(statement, "select count(*) from release.v_cell")).isPositive();
      for (String table : List.of("release.cell", "release.release", "release.log")) {
        assertThatThrownBy(() -> statement.executeQuery("select * from " + table))
            .isInstanceOfSatisfying(
                SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
      }
    }
    assertThatThrownBy(() -> Jisr.stack().connect("jisr_report_reader"))
        .isInstanceOf(SQLException.class);
  }

  private static long count(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /**
   * Every address there is, as the role is answered there: documents, pictures in both languages
   * and digits, pages, and refusals, which must tell as little.
   */
  private static Map<String, String> everything(Visitor commander) {
    Map<String, String> bytes = new TreeMap<>();
    keep(bytes, commander, "/api/releases");
    for (JsonObject period :
        commander
            .get("/api/releases")
            .object()
            .getJsonArray("periods")
            .getValuesAs(JsonObject.class)) {
      String address = "/api/releases/" + period.getString("period");
      keep(bytes, commander, address);
      for (String chart : CHARTS) {
        keep(bytes, commander, address + "/charts/" + chart + ".svg?lang=ar&digits=arab");
        keep(bytes, commander, address + "/charts/" + chart + ".svg?lang=en&digits=latn");
      }
    }
    JsonObject document = commander.get("/openapi?format=JSON").object();
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) -> {
              if (item.asJsonObject().containsKey("get")) {
                keep(bytes, commander, path.replaceAll("\\{[a-z]+}", ANY_ID));
              }
            });
    for (String page : List.of("/", "/reports", "/reports/" + SampleReports.newest(), "/issues")) {
      bytes.put("page " + page, commander.page(page).body());
    }
    return bytes;
  }

  private static void keep(Map<String, String> bytes, Visitor commander, String address) {
    Visitor.Answer answer = commander.get(address);
    Map<String, List<String>> headers = new TreeMap<>(answer.whole().headers().map());
    headers.keySet().removeIf(name -> name.equalsIgnoreCase("date"));
    headers.keySet().removeIf(name -> name.equalsIgnoreCase("set-cookie"));
    bytes.put(address, answer.status() + "\n" + headers + "\n" + answer.body());
  }
}
