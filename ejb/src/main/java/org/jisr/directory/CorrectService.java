package org.jisr.directory;

import java.util.ArrayList;
import java.util.List;
import org.jisr.access.Needed;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Correct an entry of the directory; who corrects it confirms it.
 *
 * @param version the version that was read
 */
public record CorrectService(long version, @Needed @Nullable ServiceEntry entry) {

  /**
   * The entry.
   *
   * @throws Rejection invalid, naming each field
   */
  ServiceEntry accepted() {
    if (entry == null) {
      throw Rejection.invalid("entry", "missing");
    }
    List<Violation> found = new ArrayList<>();
    entry.check(found);
    if (!found.isEmpty()) {
      throw Rejection.invalid(found);
    }
    return entry;
  }
}
