package org.jisr.release.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jisr.postgres.Instances;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches a reader is what was signed, on its day, and nothing else. */
@SuppressWarnings("NullAway.Init")
class PublishingTest {
  private static final YearMonth AUGUST = YearMonth.of(2026, 8);

  @TempDir Path folder;
  private Statistics office;

  @BeforeEach
  void sealAugustAndSeptember() throws SQLException {
    office = Statistics.on(LocalDate.of(2026, 10, 10), folder);
    office.countMany(AUGUST, 12);
    office.seal();
  }

  @Test
  void aMonthAppearsOnTheTenthAndTheLogWithIt() throws SQLException {
    Statistics ninth = office.later(LocalDate.of(2026, 10, 9));
    assertThat(ninth.publish()).containsExactly(AUGUST);
    assertThat(log()).hasSize(2);
    assertThat(office.publish()).containsExactly(AUGUST.plusMonths(1));
    assertThat(log()).hasSize(3);
    assertThat(office.publish()).isEmpty();
  }

  @Test
  void aPublishedMonthIsTheSignedOneByteForByte() throws SQLException, IOException {
    office.publish();
    SignedRelease read = find("2026-08");
    assertThat(read.csv())
        .isEqualTo(Files.readAllBytes(office.store().resolve("month-2026-08.csv")));
    assertThat(read.verified(office.publicKey()).cells()).hasSize(49);
  }

  @Test
  void oneChangedFigureIsRefusedAndNamed() throws SQLException {
    office.publish();
    tamper(
        """
        update release.cell set est = est + 1 where position = 7 and release_id =
          (select id from release.release where period = '2026-08' and view = 'M1')
        """);
    assertDamaged(() -> find("2026-08").verified(office.publicKey()), "month/2026-08");
    assertThat(find("2026-09").verified(office.publicKey()).cells()).hasSize(49);
  }

  @Test
  void aFigureTakenAwayAThresholdOrAPeriodExchangedIsRefusedToo() throws SQLException {
    office.publish();
    tamper("update release.release set threshold = 1 where period = '2026-08'");
    assertDamaged(() -> find("2026-08").verified(office.publicKey()), "month/2026-08");
    tamper("delete from release.cell where position = 49");
    assertDamaged(() -> find("2026-09").verified(office.publicKey()), "month/2026-09");
  }

  @Test
  void anotherMonthsFiguresCannotStandInForThisOne() throws SQLException {
    office.publish();
    tamper("update release.release set period = 'x' where period = '2026-08'");
    tamper("update release.release set period = '2026-08' where period = '2026-09'");
    assertDamaged(() -> find("2026-08").verified(office.publicKey()), "month/2026-08");
  }

  @Test
  void aFileChangedInTheStoreIsNotPublished() throws SQLException, IOException {
    Path csv = office.store().resolve("month-2026-08.csv");
    byte[] bytes = Files.readAllBytes(csv);
    bytes[bytes.length - 10] ^= 1;
    Files.write(csv, bytes);
    assertDamaged(office::publish, "month/2026-08");
    assertThat(log()).isEmpty();
  }

  @Test
  void aLineChangedInTheLogStopsPublication() throws IOException {
    Path log = office.store().resolve("release-log.txt");
    List<String> lines = Files.readAllLines(log);
    Files.write(log, List.of(lines.get(0), lines.get(2), lines.get(1)));
    assertThatThrownBy(office::publish).isInstanceOf(Rejection.class);
  }

  @Test
  void theReaderSeesViewsAndNothingElse() throws SQLException {
    office.publish();
    for (String allowed :
        List.of(
            "release.v_release",
            "release.v_cell",
            "release.v_log",
            "release.v_category",
            "survey.v_published")) {
      Instances.run(office.reader(), "select count(*) from " + allowed);
    }
    for (String table :
        List.of(
            "release.release",
            "release.cell",
            "release.log",
            "release.category",
            "survey.published",
            "survey.seed_number")) {
      assertRefused("42501", "select count(*) from " + table);
      assertRefused("42501", "delete from " + table);
    }
    assertRefused("42501", "select xmin from release.cell");
    assertRefused("42703", "select xmin from release.v_cell");
    assertRefused("42P01", "select * from counting.report");
    assertRefused("42501", "create table release.own (x int)");
    assertRefused("42501", "insert into release.v_place (code) values ('x')");
  }

  @Test
  void theReaderCannotEnterTheDatabaseOfCases() {
    assertThatThrownBy(
            () -> Instances.run(office.instances().cases("jisr_report_reader"), "select 1"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }

  @Test
  void theLoaderAddsAndNeverChanges() throws SQLException {
    office.publish();
    var loader = office.instances().reports("jisr_release_loader");
    assertThatThrownBy(() -> Instances.run(loader, "update release.cell set est = 0"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    assertThatThrownBy(() -> Instances.run(loader, "delete from release.release"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }

  private void assertRefused(String state, String sql) {
    assertThatThrownBy(() -> Instances.run(office.reader(), sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).as(sql).isEqualTo(state));
  }

  private void assertDamaged(Runnable reading, String what) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            Rejection.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("release-damaged");
              assertThat(refusal.violations()).extracting(Violation::field).containsExactly(what);
            });
  }

  /** As someone with every right on the machine would: without the triggers. */
  private void tamper(String sql) throws SQLException {
    Instances.run(
        office.instances().reports("postgres"), "set session_replication_role = replica; " + sql);
  }

  private SignedRelease find(String period) {
    try (Connection reader = office.reader().getConnection()) {
      return ReleaseTables.find(reader, "month", period).orElseThrow();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<LogEntry> log() throws SQLException {
    try (Connection reader = office.reader().getConnection()) {
      return ReleaseTables.log(reader);
    }
  }
}
