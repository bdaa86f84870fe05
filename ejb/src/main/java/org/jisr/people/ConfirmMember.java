package org.jisr.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Violation;
import org.jisr.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * The second person's word on a proposed member.
 *
 * @param confirmed false ends the proposal
 */
public record ConfirmMember(
    @Needed @Nullable UUID organisation,
    @Needed @Nullable UUID person,
    @Needed @OneOf(names = Role.class) @Nullable String role,
    boolean confirmed) {

  List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    if (organisation == null) {
      found.add(Violation.of("organisation", "missing"));
    }
    if (person == null) {
      found.add(Violation.of("person", "missing"));
    }
    if (role == null) {
      found.add(Violation.of("role", "missing"));
    }
    return found;
  }
}
