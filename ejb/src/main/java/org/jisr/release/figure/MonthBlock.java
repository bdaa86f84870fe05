package org.jisr.release.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jisr.release.noise.Epsilon;

/**
 * The monthly tables of general categories: M0 the total, M1 by category, M2 by district and group.
 * Twelve categories in four groups, seven districts of Basra and "not stated": 45 cells for 1/10 +
 * 1/5 + 1/5 = 1/2.
 */
public final class MonthBlock {
  /** Block name, part of what is signed. */
  public static final String NAME = "month";

  /** The four groups, in canonical order. */
  public static final List<String> GROUPS =
      List.of("violence", "property", "liberty", "public order");

  /** The seven districts that are a dimension of reports, in canonical order. */
  public static final List<String> DISTRICTS =
      List.of("IQG02Q01", "IQG02Q02", "IQG02Q03", "IQG02Q04", "IQG02Q05", "IQG02Q06", "IQG02Q07");

  private static final Map<String, List<String>> CATEGORIES =
      Map.of(
          "violence", List.of("G01", "G02", "G03"),
          "property", List.of("G04", "G05", "G06"),
          "liberty", List.of("G07", "G08"),
          "public order", List.of("G09", "G10", "G11", "G12"));

  private MonthBlock() {}

  /** The categories of a group, in canonical order. */
  public static List<String> categoriesOf(String group) {
    return CATEGORIES.getOrDefault(group, List.of());
  }

  /** The block as it is counted, noised and reconciled. */
  public static Block block() {
    Map<String, String> groupOf = new TreeMap<>();
    GROUPS.forEach(group -> categoriesOf(group).forEach(category -> groupOf.put(category, group)));
    List<String> places = new ArrayList<>(DISTRICTS);
    places.add(CellKey.NOT_STATED);
    List<CellKey> byCategory = groupOf.keySet().stream().sorted().map(CellKey::ofCategory).toList();
    List<CellKey> byDistrict =
        GROUPS.stream()
            .flatMap(group -> places.stream().map(place -> CellKey.ofDistrict(place, group)))
            .toList();
    return new Block(
        NAME,
        List.of(
            new ViewDefinition("M0", new Epsilon(1, 10), 24, List.of(CellKey.ALL)),
            new ViewDefinition("M1", new Epsilon(1, 5), 12, byCategory),
            new ViewDefinition("M2", new Epsilon(1, 5), 12, byDistrict)),
        groupOf,
        places);
  }

  /**
   * The figures as they are published and how they add up: total to groups, group to categories and
   * to districts.
   */
  static Tree tree() {
    Block block = block();
    Tree.Builder tree = new Tree.Builder(block);
    int total = tree.cell("M0", CellKey.ALL, "total");
    List<List<Integer>> categories = new ArrayList<>();
    for (String group : GROUPS) {
      List<String> codes = categoriesOf(group);
      categories.add(
          codes.stream()
              .map(code -> tree.cell("M1", CellKey.ofCategory(code), "category-" + codes.size()))
              .toList());
    }
    List<Integer> groups = new ArrayList<>();
    for (int i = 0; i < GROUPS.size(); i++) {
      String group = GROUPS.get(i);
      String size = String.valueOf(categoriesOf(group).size());
      int margin = tree.margin("M2", CellKey.ofGroup(group), "group-" + size, categories.get(i));
      List<Integer> districts =
          block.places().stream()
              .map(place -> tree.cell("M2", CellKey.ofDistrict(place, group), "district-" + size))
              .toList();
      tree.split(margin, categories.get(i)).split(margin, districts);
      groups.add(margin);
    }
    return tree.split(total, groups).build();
  }
}
