package org.jisr.security;

import java.util.Set;

/**
 * A permission that was decided: this actor, this act, this record, this purpose, these field
 * groups.
 *
 * <p><b>Guarantees</b> that what it opens is bounded: vault and {@link Confidential} refuse every
 * field group it does not name.
 *
 * <p><b>Does not guarantee</b> that it was rightly taken. Only package {@code org.jisr.access}
 * makes decisions; an architecture test holds that.
 *
 * @param action the act's name, as in the audit trail
 */
public record Decision(
    Actor actor, String action, ObjectRef object, Purpose purpose, Set<FieldGroup> groups) {

  public Decision {
    groups = Set.copyOf(groups);
  }

  public boolean allows(FieldGroup group) {
    return groups.contains(group);
  }

  /**
   * Ends the act here unless the group is allowed.
   *
   * @throws Refused if this decision does not name the group
   */
  public void require(FieldGroup group) {
    if (!allows(group)) {
      throw new Refused();
    }
  }
}
