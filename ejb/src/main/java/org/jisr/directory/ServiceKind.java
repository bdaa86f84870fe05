package org.jisr.directory;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a service is for: the services of the referral pathway. */
public enum ServiceKind {
  HEALTH,
  PSYCHOSOCIAL,
  LEGAL,
  SHELTER,
  REHABILITATION,
  LIVELIHOOD,
  CHILD_PROTECTION;

  static boolean isCode(@Nullable String code) {
    return Arrays.stream(values())
        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .anyMatch(one -> one.equals(code));
  }
}
