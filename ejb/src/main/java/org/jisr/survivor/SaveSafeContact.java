package org.jisr.survivor;

import java.time.LocalDate;
import org.jisr.access.Needed;
import org.jisr.access.Rejection;
import org.jisr.survivor.person.Faults;
import org.jisr.survivor.person.SafeContact;
import org.jspecify.annotations.Nullable;

/**
 * Write how she can be reached safely.
 *
 * @param keepNumber true if the number that is stored stays: an edit of the rules never shows it
 */
public record SaveSafeContact(
    long version, @Needed @Nullable SafeContact value, @Nullable Boolean keepNumber)
    implements SavePart {

  /** Whether the stored number is to be filled in. */
  boolean keepsNumber() {
    return Boolean.TRUE.equals(keepNumber);
  }

  /** The same command with the number that is stored. */
  SaveSafeContact over(@Nullable SafeContact stored) {
    return value == null || stored == null
        ? this
        : new SaveSafeContact(version, value.withPhone(stored.phone()), null);
  }

  @Override
  public FilePart part() {
    return FilePart.SAFE_CONTACT;
  }

  @Override
  public SafeContact accepted(LocalDate today) {
    if (value == null) {
      throw Rejection.invalid("value", "missing");
    }
    Faults faults = new Faults("value");
    value.check(faults);
    faults.refuse();
    return value;
  }
}
