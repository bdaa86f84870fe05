package org.jisr.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jisr.release.figure.CellKey;
import org.jisr.release.sealing.ReleaseCalendar;

/**
 * The release of one month, verified.
 *
 * @param sha256 of the canonical file, hexadecimal
 * @param notStated what is counted in the groups but belongs to no district
 * @param months totals of up to 24 months, oldest first, this one last
 */
public record ReleaseView(
    String period,
    LocalDate publishedOn,
    String sha256,
    NotStated notStated,
    CellView total,
    List<GroupCell> groups,
    List<CategoryCell> categories,
    List<DistrictCells> districts,
    List<MonthCell> months) {

  static ReleaseView from(
      String sha256,
      List<MonthFigures> series,
      List<CodeLists.Category> categories,
      List<CodeLists.Place> places) {
    MonthFigures figures = series.getLast();
    String period = figures.release().period();
    return new ReleaseView(
        period,
        ReleaseCalendar.publishedOn(YearMonth.parse(period)),
        sha256,
        new NotStated("district", figures.districts(CellKey.NOT_STATED)),
        figures.total(),
        figures.groups(),
        categories.stream().map(figures::category).toList(),
        places.stream().map(figures::district).toList(),
        series.stream().map(MonthFigures::month).toList());
  }
}
