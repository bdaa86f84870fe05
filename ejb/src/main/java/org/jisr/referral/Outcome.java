package org.jisr.referral;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a provider reports of somebody it took on. */
enum Outcome {
  /** She came; the service goes on. */
  SEEN,
  /** She was expected and did not come; another visit may be booked. */
  NO_SHOW,
  /** Nobody reached her by the rules of her safe contact: the end of it. */
  UNREACHABLE,
  /** The service has done its part: the end of it. */
  FINISHED;

  /** The word it travels as. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Outcome> of(@Nullable String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
