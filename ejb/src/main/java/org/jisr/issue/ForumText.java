package org.jisr.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The one place through which every free text between community, forum and police passes before it
 * is sealed: an issue, a decision, a task's report. What no such text may contain is refused here
 * and nowhere else.
 */
@ApplicationScoped
public class ForumText {
  /** Adds what is wrong with a text that must say something. */
  public void check(String field, @Nullable String text, int max, List<Violation> into) {
    if (text == null || text.isBlank()) {
      into.add(Violation.of(field, "missing"));
    } else if (text.length() > max) {
      into.add(new Violation(field, "too-long", max));
    }
  }
}
