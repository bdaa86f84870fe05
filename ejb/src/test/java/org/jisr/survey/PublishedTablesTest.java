package org.jisr.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jisr.postgres.Instances;
import org.jisr.reference.ReferenceFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SuppressWarnings("NullAway.Init")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTablesTest {
  private SurveyTables tables;

  @BeforeAll
  void loadTwice() throws SQLException {
    Instances instances = Instances.fresh();
    PublishedTables.load(instances.reports("jisr_release_loader"));
    PublishedTables.load(instances.reports("jisr_migrator"));
    tables = new SurveyReading(instances.reports("jisr_report_reader")).hss2017();
  }

  @Test
  void everyRowIsThereOnceInItsOrderAndAsPrinted() {
    List<String> expected = new ArrayList<>();
    for (CSVRecord row : new ReferenceFile("hss-2017-published.csv").rows()) {
      expected.add(
          String.join(
              "|",
              row.get("table"),
              row.get("item"),
              row.get("value"),
              row.get("unit"),
              row.get("base"),
              row.get("base_n"),
              row.get("note")));
    }
    List<String> read = new ArrayList<>();
    for (SurveyTable table : tables.tables()) {
      for (SurveyRow row : table.rows()) {
        read.add(
            String.join(
                "|",
                table.table(),
                row.item(),
                text(row.value()),
                row.unit(),
                row.base(),
                text(row.baseN()),
                text(row.note())));
      }
    }
    assertThat(read).hasSize(104).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyPublishedNumberNamesItsDocumentAndLines() {
    assertThat(tables.tables().stream().flatMap(table -> table.rows().stream()))
        .allSatisfy(
            row -> assertThat(row.source()).startsWith("Human Security Survey: Basra, Iraq — 2017"))
        .filteredOn(row -> row.value() != null)
        .allSatisfy(row -> assertThat(row.source()).contains(", lines "));
    assertThat(row("household_victimisation", "one or more incidents").source())
        .endsWith("lines 68,73 [H023]");
  }

  @Test
  void contradictionsStandSideBySide() {
    assertThat(row("household_victimisation", "one or more incidents").value()).isEqualTo("22");
    assertThat(row("victimisation_by_district", "governorate-wide average (comparator)").value())
        .isEqualTo("21");
    assertThat(row("incident_type", "abduction/disappearance").value()).isEqualTo("9");
    assertThat(row("incident_rate", "abduction/disappearance").value()).isEqualTo("68");
  }

  @Test
  void aRangeStaysARangeAndWhatWasNotPublishedStaysEmpty() {
    assertThat(row("community_security_outlook", "worse, Al-Qurna").value()).isEqualTo("43..49");
    assertThat(row("community_security_outlook", "worse, Al-Faw").value()).isNull();
    assertThat(row("outreach_done", "pamphlets").value()).isEqualTo("2000");
  }

  @Test
  void noTelephoneNumberIsImported() {
    assertThat(new ReferenceFile("seed-numbers.csv").rows())
        .noneMatch(row -> row.get("unit").equals("phone"))
        .extracting(row -> row.get("verbatim"))
        .noneMatch(text -> text.contains("+964"));
  }

  private SurveyRow row(String table, String item) {
    return tables.tables().stream()
        .filter(one -> one.table().equals(table))
        .flatMap(one -> one.rows().stream())
        .filter(one -> one.item().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
