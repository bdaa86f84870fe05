package org.jisr.consent;

import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody may consent to, each by itself: saying yes to one is no yes to the other. */
public enum ConsentPurpose {
  /** Chosen items go to one service. Asked again within a year, because lives change. */
  REFERRAL("referral-1", Period.ofYears(1)),
  /** The incidents are counted in anonymous totals. */
  STATISTICS("statistics-1", Period.ofYears(5));

  /** Every word a purpose travels as. */
  static final Set<String> CODES =
      Arrays.stream(values()).map(ConsentPurpose::code).collect(Collectors.toUnmodifiableSet());

  private final String wording;
  private final Period longest;

  ConsentPurpose(String wording, Period longest) {
    this.wording = wording;
    this.longest = longest;
  }

  /** The word it travels as. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The text that is read out for it, with its version. */
  String wording() {
    return wording;
  }

  /** How long it may live at most. */
  Period longest() {
    return longest;
  }

  static Optional<ConsentPurpose> of(@Nullable String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code().equals(code)).findFirst();
  }
}
