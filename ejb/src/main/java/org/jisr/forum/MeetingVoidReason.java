package org.jisr.forum;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a meeting should not stand in the book: the closed list, said once. */
enum MeetingVoidReason {
  ENTERED_TWICE,
  DID_NOT_HAPPEN;

  /** The word it travels as. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static boolean isOne(@Nullable String code) {
    return Arrays.stream(values()).anyMatch(one -> one.code().equals(code));
  }
}
