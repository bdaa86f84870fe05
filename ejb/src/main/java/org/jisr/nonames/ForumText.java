package org.jisr.nonames;

import java.util.ArrayList;
import java.util.List;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The one way every free text of a forum is checked before it is saved: issues, decisions of
 * meetings, reports of tasks. The text is checked as it was sent, so that the places found are
 * those on the writer's screen.
 */
public final class ForumText {
  private ForumText() {}

  /** What is wrong with a text that must say something. */
  public static List<Violation> needed(String field, @Nullable String text, int max) {
    return text == null || text.isBlank()
        ? List.of(Violation.of(field, "missing"))
        : optional(field, text, max);
  }

  /**
   * What is wrong with a text that may be absent: its length, and each place where it points at a
   * person.
   */
  public static List<Violation> optional(String field, @Nullable String text, int max) {
    if (text == null) {
      return List.of();
    }
    if (text.length() > max) {
      return List.of(new Violation(field, "too-long", max));
    }
    List<Violation> found = new ArrayList<>();
    for (Finding one : NoNamesGate.shared().findings(text)) {
      found.add(Violation.naming(field, one.kind().word(), one.start(), one.end()));
    }
    return found;
  }
}
