package org.jisr.issue;

import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.PartRef;
import org.jspecify.annotations.Nullable;

/** What is sealed of an issue. */
public record IssueContent(String category, String place, @Nullable String occurred, String text) {

  /** Where the content is sealed: bound to its forum, its issue and its version. */
  public static PartRef part(IssueId id, OrgId forum, long version) {
    return PartRef.of(forum, Issue.TYPE, id.value(), FieldGroup.NARRATIVE, version);
  }
}
