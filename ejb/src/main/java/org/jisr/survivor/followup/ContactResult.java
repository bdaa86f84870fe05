package org.jisr.survivor.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of a contact, done or tried. */
enum ContactResult {
  SAFER,
  UNCHANGED,
  IN_DANGER,
  WANTS_NO_CONTACT,
  NO_ANSWER,
  OTHER_ANSWERED,
  RULES_CHANGED;

  /** Every word a result travels as. */
  static final Set<String> CODES =
      Arrays.stream(values()).map(ContactResult::code).collect(Collectors.toUnmodifiableSet());

  /** The word it travels as. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
