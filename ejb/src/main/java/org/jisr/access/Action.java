package org.jisr.access;

import static org.jisr.access.Relation.ANY;
import static org.jisr.access.Relation.MACHINERY;
import static org.jisr.access.Relation.OWN_ORGANISATION;
import static org.jisr.security.FieldGroup.NARRATIVE;
import static org.jisr.security.FieldGroup.STATISTICS;
import static org.jisr.security.Role.COMMANDER;
import static org.jisr.security.Role.FORUM_CHAIR;
import static org.jisr.security.Role.FORUM_MEMBER;

import java.util.Set;
import org.jisr.security.Actor;
import org.jisr.security.FieldGroup;
import org.jisr.security.Purpose;
import org.jisr.security.Role;

/**
 * Everything a person can do to a record, with who may: the table behind every decision. A right to
 * read is not a right to act, so each act is a constant of its own.
 */
public enum Action {
  SEE_FORUM(Purpose.COMMUNITY_SAFETY, OWN_ORGANISATION, opens(), FORUM_CHAIR, FORUM_MEMBER),
  LOG_ISSUE(
      Purpose.COMMUNITY_SAFETY,
      OWN_ORGANISATION,
      opens(NARRATIVE, STATISTICS),
      FORUM_CHAIR,
      FORUM_MEMBER),
  LIST_ISSUES(
      Purpose.COMMUNITY_SAFETY, OWN_ORGANISATION, opens(NARRATIVE), FORUM_CHAIR, FORUM_MEMBER),
  OPEN_ISSUE(
      Purpose.COMMUNITY_SAFETY, OWN_ORGANISATION, opens(NARRATIVE), FORUM_CHAIR, FORUM_MEMBER),
  LIST_RELEASES(Purpose.REPORT_READING, ANY, opens(), COMMANDER),
  READ_RELEASE(Purpose.REPORT_READING, ANY, opens(), COMMANDER),
  READ_SURVEY(Purpose.REPORT_READING, ANY, opens(), COMMANDER),
  SEAL_RELEASE(Purpose.STATISTICS, MACHINERY, opens(STATISTICS));

  private final Purpose purpose;
  private final Relation relation;
  private final Set<FieldGroup> groups;
  private final Set<Role> roles;

  Action(Purpose purpose, Relation relation, Set<FieldGroup> groups, Role... roles) {
    this.purpose = purpose;
    this.relation = relation;
    this.groups = groups;
    this.roles = Set.of(roles);
  }

  private static Set<FieldGroup> opens(FieldGroup... groups) {
    return Set.of(groups);
  }

  /** The only purpose for which this act is ever permitted. */
  public Purpose purpose() {
    return purpose;
  }

  /** The roles that may act, given the relation. */
  public Set<Role> roles() {
    return roles;
  }

  /** The field groups this act opens or writes; no others. */
  public Set<FieldGroup> groups() {
    return groups;
  }

  boolean permits(Actor actor, Target target) {
    boolean hasRole = relation == MACHINERY || roles.stream().anyMatch(actor::has);
    return hasRole && relation.holds(actor, target);
  }
}
