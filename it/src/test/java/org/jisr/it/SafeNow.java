package org.jisr.it;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Hours of a safe contact that hold whenever a test runs: from an hour ago round the clock. */
public final class SafeNow {
  private SafeNow() {}

  /** The two properties of a safe contact, in JSON. */
  public static String hours() {
    LocalTime from =
        LocalTime.now(ZoneId.of("Asia/Baghdad")).minusHours(1).truncatedTo(ChronoUnit.MINUTES);
    return "\"from\":\"%s\",\"to\":\"%s\"".formatted(from, from.minusMinutes(1));
  }
}
