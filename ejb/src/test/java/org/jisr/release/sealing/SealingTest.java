package org.jisr.release.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jisr.postgres.Instances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed month is drawn once and never again. */
class SealingTest {
  private static final YearMonth AUGUST = YearMonth.of(2026, 8);
  private static final LocalDate NINTH_OF_NOVEMBER = LocalDate.of(2026, 11, 9);

  @TempDir Path folder;

  @Test
  void everyClosedMonthIsSealedOldestFirstAndTheRunningOneIsNot() throws SQLException {
    Statistics office = Statistics.on(NINTH_OF_NOVEMBER, folder);
    office.countMany(AUGUST, 5);
    office.countMany(YearMonth.of(2026, 11), 5);
    assertThat(office.seal()).containsExactly(AUGUST, AUGUST.plusMonths(1), AUGUST.plusMonths(2));
    assertThat(office.seal()).isEmpty();
  }

  @Test
  void aMonthIsNotSealedBeforeItsSeventhDayIsOver() throws SQLException {
    Statistics office = Statistics.on(LocalDate.of(2026, 9, 7), folder);
    office.countMany(AUGUST, 5);
    assertThat(office.seal()).isEmpty();
    assertThat(office.later(LocalDate.of(2026, 9, 8)).seal()).containsExactly(AUGUST);
  }

  @Test
  void anInstallationWithoutAReportStartsItsCalendarAllTheSame() throws SQLException {
    Statistics office = Statistics.on(LocalDate.of(2026, 8, 20), folder);
    assertThat(office.seal()).isEmpty();
    assertThat(office.later(LocalDate.of(2026, 9, 8)).seal()).containsExactly(AUGUST);
  }

  @Test
  void aSecondDrawIsRefusedByTheDatabaseItself() throws SQLException {
    Statistics office = sealedAugust();
    assertRefused(
        office,
        "jisr_release_job",
        "23505",
        "insert into release.ledger (period, view, eps_num, eps_den) values ('2026-08', 'M1', 1, 5)");
    assertRefused(office, "jisr_release_job", "42501", "delete from release.ledger");
    assertRefused(office, "jisr_migrator", "55000", "delete from release.ledger");
    assertRefused(office, "jisr_migrator", "55000", "truncate release.ledger cascade");
    assertRefused(office, "jisr_migrator", "55000", "update release.cell set est = est + 1");
    assertRefused(office, "jisr_migrator", "55000", "update release.view_def set eps_num = 9");
  }

  @Test
  void lateNewsChangesNothingThatIsSealed() throws SQLException, IOException {
    Statistics office = sealedAugust();
    byte[] before = Files.readAllBytes(office.store().resolve("month-2026-08.csv"));
    office.countMany(AUGUST, 12);
    assertThat(office.seal()).isEmpty();
    assertThat(Files.readAllBytes(office.store().resolve("month-2026-08.csv"))).isEqualTo(before);
  }

  @Test
  void aCrashAfterTheCommitCostsTheFileAndNotTheFigures() throws SQLException, IOException {
    Statistics office = sealedAugust();
    Path csv = office.store().resolve("month-2026-08.csv");
    byte[] before = Files.readAllBytes(csv);
    Files.delete(csv);
    assertThat(office.seal()).isEmpty();
    assertThat(Files.readAllBytes(csv)).isEqualTo(before);
  }

  @Test
  void afterARestoreTheSignedFileIsImportedAndNothingIsDrawn() throws SQLException, IOException {
    Statistics office = sealedAugust();
    byte[] before = Files.readAllBytes(office.store().resolve("month-2026-08.csv"));
    Statistics restored = office.restoredEmpty();
    restored.countMany(AUGUST, 12);
    assertThat(restored.seal()).isEmpty();
    assertThat(one(restored, "select count(*) from release.ledger where period = '2026-08'"))
        .isEqualTo("3");
    assertThat(one(restored, "select encode(max(sha256), 'hex') from release.release"))
        .isEqualTo(new SignedRelease("month", "2026-08", before, new byte[0]).sha256Hex());
    assertThat(one(restored, "select count(*) from release.log")).isEqualTo("2");
  }

  @Test
  void afterARestoreALostFileForbidsTheDraw() throws SQLException, IOException {
    Statistics office = sealedAugust();
    Files.delete(office.store().resolve("month-2026-08.csv"));
    Files.delete(office.store().resolve("month-2026-08.sig"));
    Statistics restored = office.restoredEmpty();
    restored.countMany(AUGUST, 12);
    assertThatThrownBy(restored::seal).isInstanceOf(IllegalStateException.class);
    assertThat(one(restored, "select count(*) from release.ledger")).isEqualTo("0");
  }

  @Test
  void aFileThatWasChangedIsNotImported() throws SQLException, IOException {
    Statistics office = sealedAugust();
    Path csv = office.store().resolve("month-2026-08.csv");
    byte[] bytes = Files.readAllBytes(csv);
    bytes[bytes.length - 10] ^= 1;
    Files.write(csv, bytes);
    assertThatThrownBy(() -> office.restoredEmpty().seal()).hasMessage("release-damaged");
  }

  @Test
  void twoNodesAtOnceDrawOnce() throws Exception {
    Statistics office = Statistics.on(LocalDate.of(2026, 9, 9), folder);
    office.countMany(AUGUST, 12);
    Callable<Integer> node = () -> drawn(office);
    try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
      int drawn = 0;
      for (var run : nodes.invokeAll(List.of(node, node))) {
        drawn += run.get();
      }
      assertThat(drawn).isEqualTo(1);
    }
    assertThat(one(office, "select count(*) from release.release")).isEqualTo("3");
  }

  @Test
  void aPersonIsCountedInThreeOfTwelveMonthsAndAgainAfterwards() throws SQLException {
    Statistics office = Statistics.on(LocalDate.of(2026, 11, 9), folder);
    YearMonth first = YearMonth.of(2025, 8);
    for (int month = 0; month < 15; month++) {
      office.count(first.plusMonths(month), "G05", 1);
      office.count(first.plusMonths(month), "G12", 1);
    }
    office.seal();
    // Counted in months 1, 2, 3; the first of them is twelve months past in month 13.
    assertThat(
            one(
                office,
                "select string_agg(to_char(month, 'YYYY-MM'), ' ' order by month) from counting.counted"))
        .isEqualTo("2025-10 2026-08 2026-09 2026-10");
  }

  @Test
  void protectedAndExcludedReportsAreInNoMonth() throws SQLException {
    Statistics office = Statistics.on(LocalDate.of(2026, 9, 9), folder);
    office.count(AUGUST, "P02", 1);
    UUID withdrawn = office.count(AUGUST, "G02", 2);
    office.count(AUGUST, "G03", 3);
    assertThat(office.exclude(withdrawn)).isTrue();
    assertThat(office.exclude(withdrawn)).isFalse();
    office.seal();
    assertThat(one(office, "select count(*) from counting.counted")).isEqualTo("1");
  }

  @Test
  void countingRowsAreSealedAndNeverChange() throws SQLException {
    Statistics office = Statistics.on(LocalDate.of(2026, 8, 9), folder);
    UUID id = office.count(AUGUST, "G02", 2);
    assertThat(
            one(office, "select position('G02' in encode(sealed, 'escape')) from counting.report"))
        .isEqualTo("0");
    assertRefused(office, "jisr_app", "42501", "select count(*) from counting.report");
    assertRefused(
        office,
        "jisr_app",
        "42501",
        "update counting.report set excluded = true where id = '" + id + "'");
    assertRefused(office, "jisr_app", "42501", "delete from counting.report");
    assertRefused(
        office,
        "jisr_release_job",
        "42501",
        "insert into counting.report select * from counting.report");
    assertRefused(office, "jisr_release_job", "42501", "select counting.exclude('" + id + "')");
    assertRefused(
        office,
        "jisr_migrator",
        "55000",
        "update counting.report set recorded_month = '2026-07-01'");
    assertRefused(office, "jisr_migrator", "55000", "delete from counting.report");
  }

  @Test
  void theStoreHoldsNothingButTheSignedFilesAndTheLog() throws SQLException, IOException {
    Statistics office = sealedAugust();
    try (Stream<Path> files = Files.list(office.store())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("month-2026-08.csv", "month-2026-08.sig", "release-log.txt");
    }
  }

  private Statistics sealedAugust() throws SQLException {
    Statistics office = Statistics.on(LocalDate.of(2026, 9, 9), folder);
    office.countMany(AUGUST, 12);
    assertThat(office.seal()).containsExactly(AUGUST);
    return office;
  }

  /**
   * A node that comes second may find a serialisation failure, or the month in the store already;
   * it draws nothing either way.
   */
  private static int drawn(Statistics office) {
    try {
      return office.seal().size();
    } catch (ReleaseFault conflict) {
      return 0;
    } catch (IllegalStateException late) {
      assertThat(late).hasMessageContaining("was drawn before");
      return 0;
    }
  }

  private static void assertRefused(Statistics office, String role, String state, String sql) {
    assertThatThrownBy(() -> Instances.run(office.instances().cases(role), sql))
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal -> assertThat(refusal.getSQLState()).as(sql).isEqualTo(state));
  }

  private static String one(Statistics office, String sql) throws SQLException {
    try (Connection owner = office.instances().cases("jisr_migrator").getConnection();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
