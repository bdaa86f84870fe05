package org.jisr.issue;

import java.util.UUID;
import org.jisr.access.Needed;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/** Put an issue of the forum on the agenda of a meeting. */
public record PutOnAgenda(@Needed @Nullable UUID issue) {
  IssueId accepted() {
    if (issue == null) {
      throw Rejection.invalid("issue", "missing");
    }
    return new IssueId(issue);
  }
}
