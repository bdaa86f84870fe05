package org.jisr.forum;

import java.util.ArrayList;
import java.util.List;
import org.jisr.access.Needed;
import org.jisr.access.Violation;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.PartRef;
import org.jspecify.annotations.Nullable;

/** Who was present at a meeting, as numbers by sex and age group. */
public record Attendance(@Needed @Nullable AgeGroups women, @Needed @Nullable AgeGroups men) {

  /** Where it is sealed: bound to its forum, its meeting and its version. */
  public static PartRef part(MeetingId id, OrgId forum, long version) {
    return PartRef.of(forum, Meeting.TYPE, id.value(), FieldGroup.NARRATIVE, version);
  }

  List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    check("women", women, found);
    check("men", men, found);
    if (found.isEmpty() && women != null && men != null && women.sum() + men.sum() == 0) {
      found.add(Violation.of("women", "missing"));
    }
    return found;
  }

  private static void check(String field, @Nullable AgeGroups groups, List<Violation> into) {
    if (groups == null) {
      into.add(Violation.of(field, "missing"));
    } else if (!groups.arePlausible()) {
      into.add(new Violation(field, "too-many", AgeGroups.MOST));
    }
  }
}
