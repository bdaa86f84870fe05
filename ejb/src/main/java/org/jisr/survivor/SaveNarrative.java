package org.jisr.survivor;

import java.time.LocalDate;
import org.jisr.access.Needed;
import org.jisr.access.Rejection;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/** Write what she tells. */
public record SaveNarrative(long version, @Needed @Nullable Narrative value) implements SavePart {

  @Override
  public FilePart part() {
    return FilePart.NARRATIVE;
  }

  @Override
  public Narrative accepted(LocalDate today) {
    if (value == null) {
      throw Rejection.invalid("value", "missing");
    }
    Faults faults = new Faults("value");
    value.check(faults);
    faults.refuse();
    return value;
  }
}
