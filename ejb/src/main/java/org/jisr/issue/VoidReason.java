package org.jisr.issue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an issue should never have been logged: the closed list, said once. */
enum VoidReason {
  ENTERED_TWICE,
  NOT_FOR_US,
  /** A person can be told from it: what was written is destroyed, not only set aside. */
  NAMED_SOMEONE;

  /** The word it travels as. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<VoidReason> of(@Nullable String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
