package org.jisr.survivor.person;

import java.time.LocalDate;
import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as far as she says.
 *
 * @param sex female, male or not-stated
 * @param birth the day, or as much of it as is known
 */
public record Identity(
    @Nullable String given,
    @Nullable String father,
    @Nullable String grandfather,
    @Nullable String family,
    @Nullable String laqab,
    @Nullable String kunya,
    @Needed @OneOf({"female", "male", "not-stated"}) @Nullable String sex,
    @Needed @Nullable PartialDate birth) {
  static final Set<String> SEXES = Set.of("female", "male", "not-stated");

  /** The name in its parts. */
  public IraqiName name() {
    return new IraqiName(given, father, grandfather, family, laqab, kunya);
  }

  /** The same identity with the parts of the name tidied, as it is sealed. */
  public Identity tidied() {
    IraqiName name = name();
    return new Identity(
        name.given(),
        name.father(),
        name.grandfather(),
        name.family(),
        name.laqab(),
        name.kunya(),
        sex,
        birth);
  }

  /** What cannot be so. */
  public void check(Faults faults, LocalDate today) {
    name().check(faults);
    faults.code("sex", sex, SEXES);
    if (birth == null) {
      faults.add("birth", "missing");
    } else {
      birth.checkBirth(faults, "birth", today);
    }
  }
}
