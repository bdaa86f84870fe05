package org.jisr.issue;

import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.PartRef;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of an issue.
 *
 * @param place where; of a protected matter the district and nothing finer
 * @param text what it is about; null for a protected matter, which keeps none
 * @param counted the random id of its counting row, without which it could not be taken out of the
 *     statistics again; null where it is not counted
 */
public record IssueContent(
    String category,
    String place,
    @Nullable String occurred,
    @Nullable String text,
    @Nullable UUID counted) {

  /** Where the content is sealed: bound to its forum, its issue and its version. */
  public static PartRef part(IssueId id, OrgId forum, long version) {
    return PartRef.of(forum, Issue.TYPE, id.value(), FieldGroup.NARRATIVE, version);
  }

  IssueContent countedAs(@Nullable UUID row) {
    return new IssueContent(category, place, occurred, text, row);
  }
}
