package org.jisr.counting;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the statistics learn of one report, and all they ever learn.
 *
 * <p><b>Guarantees:</b> nothing finer than a district, no name, no case id, no text can be put in.
 *
 * @param id random; never the id of a case, issue or person, and of no meaning outside this row
 * @param category {@code G01..G12} or {@code P01..P08}: the most serious one of the report; with
 *     any protected category in it, a protected one
 * @param district code of one of the seven districts, or null where it is not stated
 * @param sex {@code female} or {@code male} of the affected person, or null
 * @param ageBand {@code 0-17}, {@code 18-25}, {@code 26-45} or {@code 46+}, or null
 * @param recordedMonth month in which the server first recorded the report, Asia/Baghdad; no client
 *     clock decides it
 * @param personKey 32 bytes of the keyed token of the affected person, or of the record where she
 *     cannot be linked
 */
@SuppressWarnings("ArrayRecordComponent") // copied both ways; rows are never compared
public record CountedReport(
    UUID id,
    String category,
    @Nullable String district,
    @Nullable String sex,
    @Nullable String ageBand,
    YearMonth recordedMonth,
    byte[] personKey) {
  private static final Pattern CATEGORY = Pattern.compile("G0[1-9]|G1[0-2]|P0[1-8]");
  private static final Pattern DISTRICT = Pattern.compile("IQG02Q0[1-7]");
  private static final Set<String> SEXES = Set.of("female", "male");
  private static final Set<String> AGE_BANDS = Set.of("0-17", "18-25", "26-45", "46+");
  private static final int KEY_BYTES = 32;

  /**
   * Checks every value against its closed list.
   *
   * @throws IllegalArgumentException if one is outside it; the message names the list, never the
   *     value
   */
  public CountedReport {
    Objects.requireNonNull(id);
    Objects.requireNonNull(recordedMonth);
    require(CATEGORY.matcher(category).matches(), "category");
    require(district == null || DISTRICT.matcher(district).matches(), "district");
    require(sex == null || SEXES.contains(sex), "sex");
    require(ageBand == null || AGE_BANDS.contains(ageBand), "age band");
    require(personKey.length == KEY_BYTES, "person key");
    personKey = personKey.clone();
  }

  /** Age band of a whole number of years, as rule B6 cuts them. */
  public static String ageBandOf(int years) {
    if (years < 18) {
      return "0-17";
    }
    if (years < 26) {
      return "18-25";
    }
    return years < 46 ? "26-45" : "46+";
  }

  @Override
  public byte[] personKey() {
    return personKey.clone();
  }

  /** Whether the report belongs to the protected tier, and therefore to no monthly table. */
  public boolean isProtected() {
    return category.startsWith("P");
  }

  @Override
  public String toString() {
    return "counted report";
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what + " is outside its list");
    }
  }
}
