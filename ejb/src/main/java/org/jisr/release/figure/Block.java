package org.jisr.release.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Views that count the same rows and are reconciled together ({@code month}: M0, M1, M2).
 *
 * @param name block name, part of what is signed
 * @param views in canonical order
 * @param groupOf the group of each category
 * @param places districts in canonical order, then the not-stated one
 */
public record Block(
    String name, List<ViewDefinition> views, Map<String, String> groupOf, List<String> places) {

  /** One smallest combination of dimensions; every cell of every view is a sum of these. */
  record Base(String place, String category) {}

  /** Copies what it is given. */
  public Block {
    views = List.copyOf(views);
    groupOf = Map.copyOf(groupOf);
    places = List.copyOf(places);
  }

  /** The cells of all views, in the order in which they are drawn and reconciled. */
  List<CellKey> cells() {
    return views.stream().flatMap(view -> view.domain().stream()).toList();
  }

  /** The view of each of {@link #cells()}. */
  List<ViewDefinition> viewOfCells() {
    List<ViewDefinition> owners = new ArrayList<>();
    views.forEach(view -> view.domain().forEach(cell -> owners.add(view)));
    return owners;
  }

  List<Base> bases() {
    return groupOf.keySet().stream()
        .sorted()
        .flatMap(category -> places.stream().map(place -> new Base(place, category)))
        .toList();
  }

  boolean covers(CellKey cell, Base base) {
    return matches(cell.place(), base.place())
        && matches(cell.category(), base.category())
        && matches(cell.group(), groupOf.get(base.category()));
  }

  /**
   * Counts rows into the cells of all views: a row adds one to exactly one cell of each view, which
   * is why each view has sensitivity one once {@link Bounding} has left one row per person.
   */
  public long[] count(List<Row> rows) {
    List<CellKey> cells = cells();
    long[] counts = new long[cells.size()];
    for (Row row : rows) {
      Base base =
          new Base(row.district() == null ? CellKey.NOT_STATED : row.district(), row.category());
      if (!places.contains(base.place()) || !groupOf.containsKey(base.category())) {
        throw new IllegalArgumentException("a counting row outside the published domain");
      }
      for (int i = 0; i < counts.length; i++) {
        if (covers(cells.get(i), base)) {
          counts[i]++;
        }
      }
    }
    return counts;
  }

  /** Index of a cell in {@link #cells()} within one view. */
  int indexOf(String view, CellKey cell) {
    int offset = 0;
    for (ViewDefinition candidate : views) {
      if (candidate.name().equals(view)) {
        return offset + candidate.domain().indexOf(cell);
      }
      offset += candidate.domain().size();
    }
    throw new IllegalArgumentException("no such view");
  }

  private static boolean matches(@Nullable String wanted, @Nullable String value) {
    return wanted == null || wanted.equals(value);
  }
}
