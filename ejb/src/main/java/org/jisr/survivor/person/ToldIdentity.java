package org.jisr.survivor.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identity with the day it was told, from which an age counts back; as it is sealed.
 *
 * @param toldOn the day in Basra when it was written down
 */
public record ToldIdentity(Identity identity, LocalDate toldOn) {

  /**
   * Whole years of age on a day, as well as the birth is known.
   *
   * @return empty where nobody knows
   */
  public Optional<Integer> ageOn(LocalDate day) {
    @Nullable PartialDate birth = identity.birth();
    return birth == null
        ? Optional.empty()
        : birth.likelyDay(toldOn).map(born -> Math.max(0, Period.between(born, day).getYears()));
  }
}
