package org.jisr.forum;

import java.util.List;
import org.jisr.access.Needed;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Record that a meeting was held, or correct who was present.
 *
 * @param version the version that was read
 */
public record RecordMeeting(long version, @Needed @Nullable Attendance present) {
  Attendance accepted() {
    if (present == null) {
      throw Rejection.invalid("present", "missing");
    }
    List<Violation> violations = present.violations();
    if (!violations.isEmpty()) {
      throw Rejection.invalid(violations);
    }
    return present;
  }
}
