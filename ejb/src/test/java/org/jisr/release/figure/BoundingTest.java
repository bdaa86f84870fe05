package org.jisr.release.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoundingTest {

  @Test
  void aPersonCountsOnceByHerMostSeriousReport() {
    List<Row> rows =
        List.of(row(1, "G12", "a"), row(2, "G07", "a"), row(3, "G04", "a"), row(4, "G05", "b"));
    assertThat(Bounding.counted(rows, Set.of()))
        .extracting(Row::category)
        .containsExactly("G07", "G05");
  }

  @Test
  void murderComesFirstAndTheUnspecificLast() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      rows.add(row(i, "G%02d".formatted(i), "a"));
    }
    assertThat(Bounding.counted(rows, Set.of())).extracting(Row::category).containsExactly("G01");
    assertThat(Bounding.counted(rows.reversed().subList(0, 2), Set.of()))
        .extracting(Row::category)
        .containsExactly("G11");
  }

  @Test
  void equallySeriousReportsGiveTheSameRowInAnyOrder() {
    List<Row> rows = List.of(row(2, "G05", "a"), row(1, "G05", "a"));
    assertThat(Bounding.counted(rows, Set.of()))
        .isEqualTo(Bounding.counted(rows.reversed(), Set.of()));
  }

  @Test
  void aPersonAtTheCapLeavesTheStatistics() {
    assertThat(Bounding.counted(List.of(row(1, "G01", "a"), row(2, "G02", "b")), Set.of("a")))
        .extracting(Row::person)
        .containsExactly("b");
  }

  @Test
  void onePersonNeverMovesTheRowOfAnother() {
    List<Row> others = SampleMonth.of(1, 60);
    List<Row> more = new ArrayList<>(others);
    more.add(row(999, "G01", "newcomer"));
    List<Row> counted = new ArrayList<>(Bounding.counted(more, Set.of()));
    counted.removeIf(row -> row.person().equals("newcomer"));
    assertThat(counted).isEqualTo(Bounding.counted(others, Set.of()));
  }

  @Test
  void aProtectedReportCannotBeCountedInAMonth() {
    assertThatThrownBy(() -> Bounding.counted(List.of(row(1, "P02", "a")), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Row row(int id, String category, String person) {
    return new Row(new UUID(7, id), category, "IQG02Q02", person);
  }
}
