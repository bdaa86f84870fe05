package org.jisr.survivor;

import java.time.LocalDate;
import org.jisr.access.Needed;
import org.jisr.access.Rejection;
import org.jisr.survivor.person.Faults;
import org.jisr.survivor.person.Identity;
import org.jisr.survivor.person.ToldIdentity;
import org.jspecify.annotations.Nullable;

/** Write who she is. */
public record SaveIdentity(long version, @Needed @Nullable Identity value) implements SavePart {

  @Override
  public FilePart part() {
    return FilePart.IDENTITY;
  }

  @Override
  public ToldIdentity accepted(LocalDate today) {
    if (value == null) {
      throw Rejection.invalid("value", "missing");
    }
    Faults faults = new Faults("value");
    value.check(faults, today);
    faults.refuse();
    return new ToldIdentity(value.tidied(), today);
  }
}
