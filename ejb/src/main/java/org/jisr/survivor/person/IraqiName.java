package org.jisr.survivor.person;

import jakarta.json.bind.annotation.JsonbTransient;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name in the parts it is given in Iraq. Any part may be missing; a name without a single part is
 * an unknown person's, which is allowed: nobody is asked for papers before she is helped.
 *
 * @param given the own name (اسم)
 * @param father the father's name
 * @param grandfather the grandfather's name, third of the official name
 * @param family a family name, where one is used
 * @param laqab a byname of tribe, place or trade (لقب)
 * @param kunya how one is called as a parent: Umm or Abu and a name (كنية)
 */
public record IraqiName(
    @Nullable String given,
    @Nullable String father,
    @Nullable String grandfather,
    @Nullable String family,
    @Nullable String laqab,
    @Nullable String kunya) {
  static final int MAX_PART = 60;

  /** Letters of any script with their marks; joiners that Kurdish needs; no digit, no sign. */
  private static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\u200C\\u200D '’.-]*");

  /** A name of which nothing is known. */
  public static final IraqiName UNKNOWN = new IraqiName(null, null, null, null, null, null);

  public IraqiName {
    given = tidied(given);
    father = tidied(father);
    grandfather = tidied(grandfather);
    family = tidied(family);
    laqab = tidied(laqab);
    kunya = tidied(kunya);
  }

  /** Whether not one part is known. */
  @JsonbTransient
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }

  /** The name as it is read out: kunya last, because it replaces the name and does not join it. */
  public String spoken() {
    String official =
        Stream.of(given, father, grandfather, family, laqab)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    if (kunya == null) {
      return official;
    }
    return official.isEmpty() ? kunya : official + " (" + kunya + ")";
  }

  /** What cannot be part of a name. */
  void check(Faults faults) {
    checkPart(faults, "given", given);
    checkPart(faults, "father", father);
    checkPart(faults, "grandfather", grandfather);
    checkPart(faults, "family", family);
    checkPart(faults, "laqab", laqab);
    checkPart(faults, "kunya", kunya);
  }

  private static void checkPart(Faults faults, String field, @Nullable String part) {
    faults.text(field, part, MAX_PART);
    if (part != null && part.length() <= MAX_PART && !PART.matcher(part).matches()) {
      faults.add(field, "not-a-name");
    }
  }

  private static @Nullable String tidied(@Nullable String part) {
    if (part == null || part.isBlank()) {
      return null;
    }
    return Normalizer.normalize(part, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }
}
