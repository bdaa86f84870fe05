package org.jisr.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jisr.postgres.Instances;
import org.jisr.release.chart.Chart;
import org.jisr.release.chart.ChartText;
import org.jisr.release.sealing.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a commander gets: verified, complete, and the same before and after a report comes in. */
@SuppressWarnings("NullAway.Init")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseReadingTest {
  private static final YearMonth FIRST = YearMonth.of(2024, 10);

  private Statistics office;
  private ReleaseReading reading;

  @BeforeAll
  void publishTwentyFiveMonths(@TempDir Path folder) throws SQLException {
    office = Statistics.on(LocalDate.of(2026, 11, 12), folder);
    office.countMany(FIRST, 12);
    assertThat(office.seal()).hasSize(25);
    office.publish();
    CodeLists.load(office.instances().reports("jisr_release_loader"));
    CodeLists.load(office.instances().reports("jisr_release_loader"));
    reading = new ReleaseReading(office.reader(), office.publicKey());
  }

  @Test
  void everyClosedMonthIsListedNewestFirstWithItsDay() {
    List<PublishedPeriod> periods = reading.periods().periods();
    assertThat(periods).hasSize(25);
    assertThat(periods.getFirst())
        .isEqualTo(new PublishedPeriod("2026-10", LocalDate.of(2026, 11, 10)));
    assertThat(periods.getLast().period()).isEqualTo("2024-10");
  }

  @Test
  void aMonthIsWholeTwelveCategoriesSevenDistrictsFourGroupsTwentyFourMonths() {
    ReleaseView release = reading.release("2026-10");
    assertThat(release.categories()).hasSize(12);
    assertThat(release.groups()).hasSize(4);
    assertThat(release.districts())
        .hasSize(7)
        .allSatisfy(district -> assertThat(district.groups()).hasSize(4));
    assertThat(release.months())
        .hasSize(24)
        .last()
        .extracting(MonthCell::period)
        .isEqualTo("2026-10");
    assertThat(release.notStated().groups()).hasSize(4);
    assertThat(release.sha256()).hasSize(64);
  }

  @Test
  void aFigureThatIsNotShownCarriesNoNumber() {
    for (PublishedPeriod period : reading.periods().periods()) {
      ReleaseView release = reading.release(period.period());
      List<CellView> cells = new ArrayList<>(List.of(release.total()));
      release.categories().forEach(category -> cells.add(category.cell()));
      release
          .districts()
          .forEach(district -> district.groups().forEach(group -> cells.add(group.cell())));
      release.notStated().groups().forEach(group -> cells.add(group.cell()));
      assertThat(cells)
          .filteredOn(cell -> !cell.display().equals("value"))
          .isNotEmpty()
          .allSatisfy(cell -> assertThat(cell.estimate()).isNull());
      assertThat(cells)
          .filteredOn(cell -> cell.display().equals("fewer"))
          .extracting(CellView::low)
          .containsOnly(0);
      assertThat(
              cells.stream()
                  .filter(cell -> cell.display().equals("fewer") && cell.threshold() == 12)
                  .map(CellView::high)
                  .distinct())
          .as("the range behind 'fewer than 12' tells nothing of the estimate")
          .hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void aReportInAnOpenOrAClosedMonthChangesNotOneByte() throws SQLException {
    String before = everything();
    office.countMany(YearMonth.of(2026, 11), 10);
    office.countMany(YearMonth.of(2026, 10), 10);
    office.seal();
    office.publish();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aCategoryTheSurveyDidNotMeasureSaysSo() {
    List<CategoryCell> categories = reading.release("2026-10").categories();
    assertThat(categories)
        .filteredOn(one -> one.code().equals("G05"))
        .first()
        .extracting(CategoryCell::hss)
        .isEqualTo(new HssRelation("not measured by HSS", "none"));
    assertThat(categories)
        .filteredOn(one -> one.code().equals("G04"))
        .first()
        .extracting(CategoryCell::hss)
        .isEqualTo(new HssRelation("robbery/seizure of property", "same"));
  }

  @Test
  void whatIsNotAPublishedMonthIsNotFound() {
    for (String period : List.of("2026-11", "2024-09", "2026-13", "x", "2026-10' or 1=1", "")) {
      assertThatThrownBy(() -> reading.release(period)).hasMessage("not-found");
    }
  }

  @Test
  void aDamagedMonthTakesDownEveryReportThatWouldShowItAndNoOther() throws SQLException {
    String damage =
        """
        set session_replication_role = replica;
        update release.cell set est = est %s 1 where position = 1 and release_id in
          (select id from release.release where period = '2026-03')
        """;
    Instances.run(office.instances().reports("postgres"), damage.formatted("+"));
    try {
      assertThatThrownBy(() -> reading.release("2026-10"))
          .isInstanceOfSatisfying(
              Rejection.class,
              refusal -> {
                assertThat(refusal.code()).isEqualTo("release-damaged");
                assertThat(refusal.violations())
                    .extracting(Violation::field)
                    .containsExactly("month/2026-03");
              });
      assertThat(reading.release("2026-02").months()).isNotEmpty();
    } finally {
      Instances.run(office.instances().reports("postgres"), damage.formatted("-"));
    }
  }

  private String everything() {
    StringBuilder everything = new StringBuilder();
    for (PublishedPeriod period : reading.periods().periods()) {
      ReleaseView release = reading.release(period.period());
      everything.append(release);
      for (Chart chart : Chart.values()) {
        everything.append(chart.draw(release, ChartText.of("ar", "arab").orElseThrow()));
      }
    }
    return everything.toString();
  }
}
