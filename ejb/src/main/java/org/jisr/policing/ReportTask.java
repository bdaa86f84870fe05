package org.jisr.policing;

import java.util.ArrayList;
import java.util.List;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jisr.issue.agenda.Answer;
import org.jisr.issue.agenda.Outcome;
import org.jisr.issue.agenda.PoliceAction;
import org.jisr.nonames.ForumText;
import org.jspecify.annotations.Nullable;

/**
 * Report what was done on a task and what came of it.
 *
 * @param version the version that was read
 * @param text in a few words, without names; at most {@value #MAX_TEXT} characters
 */
public record ReportTask(
    long version,
    @Needed @OneOf(names = PoliceAction.class) @Nullable String action,
    @Needed @OneOf(names = Outcome.class) @Nullable String outcome,
    @Needed @Nullable String text) {
  static final int MAX_TEXT = 1000;

  /** The answer to seal, or a rejection that names every field at once. */
  Answer accepted() {
    List<Violation> violations = new ArrayList<>();
    if (!PoliceAction.isOne(action)) {
      violations.add(Violation.of("action", action == null ? "missing" : "unknown"));
    }
    if (!Outcome.isOne(outcome)) {
      violations.add(Violation.of("outcome", outcome == null ? "missing" : "unknown"));
    }
    violations.addAll(ForumText.needed("text", text, MAX_TEXT));
    if (!violations.isEmpty() || action == null || outcome == null || text == null) {
      throw Rejection.invalid(violations);
    }
    return new Answer(action, outcome, text.strip());
  }
}
