package org.jisr.survivor;

import java.time.LocalDate;
import org.jisr.access.Needed;
import org.jisr.access.Rejection;
import org.jisr.survivor.person.Faults;
import org.jisr.survivor.person.SafeContact;
import org.jspecify.annotations.Nullable;

/** Write how she can be reached safely. */
public record SaveSafeContact(long version, @Needed @Nullable SafeContact value)
    implements SavePart {

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
