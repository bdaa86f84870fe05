package org.jisr.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Why the centre declines a hand-over: the closed list, said once. */
enum DeclineReason {
  NOT_REACHABLE,
  OUTSIDE_MANDATE,
  DUPLICATE,
  PERSON_DECLINED,
  OTHER_SERVICE_BETTER;

  /** Every word a reason travels as. */
  static final Set<String> CODES =
      Arrays.stream(values()).map(DeclineReason::code).collect(Collectors.toUnmodifiableSet());

  /** The word it travels as. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
