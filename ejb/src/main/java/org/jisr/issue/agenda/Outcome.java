package org.jisr.issue.agenda;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came of it: the closed list, said once. */
public enum Outcome {
  SOLVED,
  PARTLY,
  NOT_SOLVED,
  NOT_FOR_POLICE;

  /** The word it travels as. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a word is one of the list. */
  public static boolean isOne(@Nullable String code) {
    return Arrays.stream(values()).anyMatch(one -> one.code().equals(code));
  }
}
