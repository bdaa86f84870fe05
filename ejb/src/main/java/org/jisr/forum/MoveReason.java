package org.jisr.forum;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a meeting is moved to another day: the closed list, said once. */
enum MoveReason {
  HOLIDAY,
  TOO_FEW,
  PLACE_NOT_AVAILABLE,
  NOT_SAFE,
  WRONG_DATE,
  OTHER;

  /** The word it travels as. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static boolean isOne(@Nullable String code) {
    return Arrays.stream(values()).anyMatch(one -> one.code().equals(code));
  }
}
