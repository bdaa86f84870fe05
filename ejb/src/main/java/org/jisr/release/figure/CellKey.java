package org.jisr.release.figure;

import org.jspecify.annotations.Nullable;

/**
 * The place of one figure in a published table; an absent dimension means "all of it". There is no
 * dimension finer than a district, and none for tribe, ethnicity, religion, perpetrator, office,
 * date or hour.
 *
 * @param place district code, or {@link #NOT_STATED}
 * @param category category code, such as {@code G04}
 * @param group one of the four groups of general categories
 * @param sex absent in every monthly view
 * @param age absent in every monthly view
 */
public record CellKey(
    @Nullable String place,
    @Nullable String category,
    @Nullable String group,
    @Nullable String sex,
    @Nullable String age) {

  /**
   * The value of a dimension that the report left open: it gets noise like any other, and no figure
   * of its own.
   */
  public static final String NOT_STATED = "not-stated";

  static final CellKey ALL = new CellKey(null, null, null, null, null);

  static CellKey ofCategory(String category) {
    return new CellKey(null, category, null, null, null);
  }

  static CellKey ofGroup(String group) {
    return new CellKey(null, null, group, null, null);
  }

  static CellKey ofDistrict(String place, String group) {
    return new CellKey(place, null, group, null, null);
  }

  /** Whether this figure is shown at all, or only inside totals. */
  public boolean isStated() {
    return !NOT_STATED.equals(place) && !NOT_STATED.equals(sex) && !NOT_STATED.equals(age);
  }

  /** Fixed text of the cell; orders ties and names the cell in the hash of the matrix. */
  String code() {
    return part(place)
        + "/"
        + part(group)
        + "/"
        + part(category)
        + "/"
        + part(sex)
        + "/"
        + part(age);
  }

  private static String part(@Nullable String value) {
    return value == null ? "" : value;
  }
}
