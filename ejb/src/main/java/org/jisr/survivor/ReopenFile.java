package org.jisr.survivor;

import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/** Open a closed file again, with a reason. */
public record ReopenFile(
    @Needed @OneOf({"came-back", "new-incident", "closed-by-mistake", "other"})
        @Nullable String reason,
    @Nullable String note) {
  private static final Set<String> REASONS =
      Set.of("came-back", "new-incident", "closed-by-mistake", "other");

  /** What cannot be so. */
  Faults faults() {
    Faults faults = new Faults();
    faults.code("reason", reason, REASONS);
    faults.text("note", note, CloseFile.MAX_NOTE);
    return faults;
  }
}
