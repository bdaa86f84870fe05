package org.jisr.release;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jisr.release.figure.CellKey;
import org.jisr.release.figure.MonthBlock;
import org.jisr.release.figure.ReleasedCell;
import org.jisr.release.sealing.Release;
import org.jspecify.annotations.Nullable;

/**
 * A verified month beside the month before it, where there is one.
 *
 * @param before the month before; changes are marked against it
 */
record MonthFigures(Release release, @Nullable Release before) {

  CellView total() {
    return view("M0", null, null, null);
  }

  MonthCell month() {
    return new MonthCell(release.period(), total());
  }

  CategoryCell category(CodeLists.Category category) {
    return new CategoryCell(
        category.code(),
        category.labelAr(),
        category.labelEn(),
        category.group(),
        view("M1", null, category.code(), null),
        category.hss());
  }

  List<GroupCell> groups() {
    return MonthBlock.GROUPS.stream()
        .map(group -> new GroupCell(group, view("M2", null, null, group)))
        .toList();
  }

  DistrictCells district(CodeLists.Place place) {
    return new DistrictCells(place.code(), place.nameAr(), place.nameEn(), districts(place.code()));
  }

  List<GroupCell> districts(String place) {
    return MonthBlock.GROUPS.stream()
        .map(group -> new GroupCell(group, view("M2", place, null, group)))
        .toList();
  }

  private CellView view(
      String view, @Nullable String place, @Nullable String category, @Nullable String group) {
    CellKey key = new CellKey(place, category, group, null, null);
    ReleasedCell cell = find(release, view, key).orElseThrow();
    return CellView.from(
        cell,
        release.termsOf(cell).threshold(),
        before == null ? Optional.empty() : find(before, view, key));
  }

  private static Optional<ReleasedCell> find(Release release, String view, CellKey key) {
    return release.cells().stream()
        .filter(cell -> cell.view().equals(view) && Objects.equals(cell.key(), key))
        .findFirst();
  }
}
