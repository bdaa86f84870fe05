package org.jisr.release.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jisr.release.noise.Epsilon;
import org.junit.jupiter.api.Test;

class MonthBlockTest {
  private final Block block = MonthBlock.block();

  @Test
  void aMonthIsOneTotalTwelveCategoriesAndThirtyTwoDistrictCells() {
    assertThat(block.views().stream().map(view -> view.domain().size())).containsExactly(1, 12, 32);
    assertThat(block.views().get(2).domain().stream().filter(cell -> !cell.isStated())).hasSize(4);
  }

  @Test
  void aMonthCostsHalf() {
    assertThat(block.views().stream().map(ViewDefinition::epsilon).reduce(Epsilon::plus))
        .contains(new Epsilon(1, 2));
  }

  @Test
  void categoriesAndTheirGroupsAreThoseOfTheReferenceList() throws IOException {
    Map<String, String> general = new TreeMap<>();
    for (CSVRecord line : reference("incident-categories.csv")) {
      if (line.get("tier").equals("G")) {
        general.put(line.get("code"), line.get("group"));
      }
    }
    assertThat(new TreeMap<>(block.groupOf())).isEqualTo(general);
  }

  @Test
  void placesAreTheReportingDistrictsAndNothingFiner() throws IOException {
    List<String> districts =
        reference("places.csv").stream()
            .filter(
                line ->
                    line.get("type").equals("district")
                        && line.get("reporting_dimension").equals("yes"))
            .map(line -> line.get("code"))
            .toList();
    assertThat(MonthBlock.DISTRICTS).containsExactlyElementsOf(districts);
  }

  @Test
  void oneMorePersonChangesOneCellOfEachViewByOne() {
    long[] before = block.count(SampleMonth.of(1, 80));
    for (Row added : SampleMonth.of(2, 40)) {
      List<Row> more = new java.util.ArrayList<>(SampleMonth.of(1, 80));
      more.add(added);
      long[] after = block.count(more);
      assertThat(change(before, after, 0, 1)).isEqualTo(1);
      assertThat(change(before, after, 1, 13)).isEqualTo(1);
      assertThat(change(before, after, 13, 45)).isEqualTo(1);
    }
  }

  @Test
  void aReportWithoutADistrictStandsInTheNotStatedCellOfItsGroup() {
    long[] counts = block.count(List.of(new Row(new UUID(0, 1), "G07", null, "a")));
    assertThat(counts[block.indexOf("M2", CellKey.ofDistrict(CellKey.NOT_STATED, "liberty"))])
        .isEqualTo(1);
    assertThat(Arrays.stream(counts).sum()).isEqualTo(3);
  }

  @Test
  void aProtectedCategoryOrASubDistrictNeverEntersAMonth() {
    Row protectedRow = new Row(new UUID(0, 1), "P01", "IQG02Q01", "a");
    Row fineRow = new Row(new UUID(0, 1), "G01", "IQG02Q01N01", "a");
    assertThatThrownBy(() -> block.count(List.of(protectedRow)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> block.count(List.of(fineRow)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long change(long[] before, long[] after, int from, int to) {
    long change = 0;
    for (int i = from; i < to; i++) {
      change += Math.abs(after[i] - before[i]);
    }
    return change;
  }

  private static List<CSVRecord> reference(String file) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in =
        Objects.requireNonNull(MonthBlockTest.class.getResourceAsStream("/reference/" + file))) {
      return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    }
  }
}
