package org.jisr.access;

import static org.jisr.access.Relation.ANY;
import static org.jisr.access.Relation.ASSIGNED;
import static org.jisr.access.Relation.MACHINERY;
import static org.jisr.access.Relation.OWN_ORGANISATION;
import static org.jisr.security.FieldGroup.IDENTITY;
import static org.jisr.security.FieldGroup.NARRATIVE;
import static org.jisr.security.FieldGroup.SERVICES;
import static org.jisr.security.FieldGroup.STATISTICS;
import static org.jisr.security.Role.ADMINISTRATOR;
import static org.jisr.security.Role.AUDITOR;
import static org.jisr.security.Role.CASE_WORKER;
import static org.jisr.security.Role.CENTRE_SUPERVISOR;
import static org.jisr.security.Role.COMMANDER;
import static org.jisr.security.Role.COMMUNITY_POLICE;
import static org.jisr.security.Role.FORUM_CHAIR;
import static org.jisr.security.Role.FORUM_MEMBER;
import static org.jisr.security.Role.SERVICE_PROVIDER;

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

  SEE_CENTRE_KEY(
      Purpose.HAND_OVER, OWN_ORGANISATION, opens(), FORUM_CHAIR, FORUM_MEMBER, COMMUNITY_POLICE),
  HAND_OVER(
      Purpose.HAND_OVER,
      OWN_ORGANISATION,
      opens(IDENTITY),
      FORUM_CHAIR,
      FORUM_MEMBER,
      COMMUNITY_POLICE),
  LIST_SENT_HAND_OVERS(
      Purpose.HAND_OVER, OWN_ORGANISATION, opens(), FORUM_CHAIR, FORUM_MEMBER, COMMUNITY_POLICE),
  LIST_HAND_OVERS(Purpose.CASE_WORK, OWN_ORGANISATION, opens(), CASE_WORKER, CENTRE_SUPERVISOR),
  OPEN_HAND_OVER(Purpose.CASE_WORK, OWN_ORGANISATION, opens(IDENTITY), CASE_WORKER),
  OPEN_ESCALATED_HAND_OVER(
      Purpose.SUPERVISION, OWN_ORGANISATION, opens(IDENTITY), CENTRE_SUPERVISOR),
  ACCEPT_HAND_OVER(Purpose.CASE_WORK, OWN_ORGANISATION, opens(IDENTITY), CASE_WORKER),
  DECLINE_HAND_OVER(Purpose.CASE_WORK, OWN_ORGANISATION, opens(), CASE_WORKER),

  LIST_OWN_FILES(Purpose.CASE_WORK, OWN_ORGANISATION, opens(), CASE_WORKER),
  START_FILE(Purpose.CASE_WORK, ASSIGNED, opens(IDENTITY), CASE_WORKER),
  OPEN_FILE(Purpose.CASE_WORK, ASSIGNED, opens(IDENTITY, NARRATIVE), CASE_WORKER),
  EDIT_FILE(Purpose.CASE_WORK, ASSIGNED, opens(IDENTITY, NARRATIVE), CASE_WORKER),
  RECORD_INCIDENT(Purpose.CASE_WORK, ASSIGNED, opens(NARRATIVE), CASE_WORKER),
  COUNT_FILE(Purpose.STATISTICS, ASSIGNED, opens(IDENTITY, NARRATIVE, STATISTICS), CASE_WORKER),

  SEE_CONSENTS(Purpose.CASE_WORK, ASSIGNED, opens(SERVICES), CASE_WORKER),
  RECORD_CONSENT(Purpose.CASE_WORK, ASSIGNED, opens(SERVICES), CASE_WORKER),
  WITHDRAW_CONSENT(Purpose.CASE_WORK, ASSIGNED, opens(SERVICES), CASE_WORKER),

  SEE_SERVICES(
      Purpose.REFERENCE,
      OWN_ORGANISATION,
      opens(),
      CASE_WORKER,
      CENTRE_SUPERVISOR,
      SERVICE_PROVIDER),

  REFER(Purpose.REFERRAL, ASSIGNED, opens(IDENTITY, NARRATIVE, SERVICES), CASE_WORKER),
  SEE_FILE_REFERRALS(Purpose.REFERRAL, ASSIGNED, opens(SERVICES), CASE_WORKER),
  LIST_REFERRALS(Purpose.SERVICE_DELIVERY, OWN_ORGANISATION, opens(), SERVICE_PROVIDER),
  OPEN_REFERRAL(Purpose.SERVICE_DELIVERY, OWN_ORGANISATION, opens(SERVICES), SERVICE_PROVIDER),
  ACCEPT_REFERRAL(Purpose.SERVICE_DELIVERY, OWN_ORGANISATION, opens(SERVICES), SERVICE_PROVIDER),
  DECLINE_REFERRAL(Purpose.SERVICE_DELIVERY, OWN_ORGANISATION, opens(), SERVICE_PROVIDER),

  CORRECT_SERVICE(
      Purpose.REFERENCE, OWN_ORGANISATION, opens(), CENTRE_SUPERVISOR, SERVICE_PROVIDER),
  SEE_FOLLOW_UPS(Purpose.CASE_WORK, ASSIGNED, opens(NARRATIVE), CASE_WORKER),
  PLAN_FOLLOW_UP(Purpose.CASE_WORK, ASSIGNED, opens(IDENTITY, NARRATIVE), CASE_WORKER),
  SETTLE_FOLLOW_UP(Purpose.CASE_WORK, ASSIGNED, opens(NARRATIVE), CASE_WORKER),
  CLOSE_FILE(Purpose.CASE_WORK, ASSIGNED, opens(NARRATIVE), CASE_WORKER),
  REOPEN_FILE(Purpose.CASE_WORK, ASSIGNED, opens(NARRATIVE), CASE_WORKER),
  CONFIRM_CLOSING(Purpose.SUPERVISION, OWN_ORGANISATION, opens(), CENTRE_SUPERVISOR),
  SEE_CASELOAD(Purpose.SUPERVISION, OWN_ORGANISATION, opens(), CENTRE_SUPERVISOR),
  /** Opens links in memory for the conflict check; no answer shows them. */
  ASSIGN_FILE(Purpose.SUPERVISION, OWN_ORGANISATION, opens(NARRATIVE), CENTRE_SUPERVISOR),
  SEE_LINKS(Purpose.CASE_WORK, ASSIGNED, opens(NARRATIVE), CASE_WORKER),
  LINK_FILE(Purpose.CASE_WORK, ASSIGNED, opens(NARRATIVE), CASE_WORKER),
  SEE_NUMBER(Purpose.CASE_WORK, ASSIGNED, opens(IDENTITY), CASE_WORKER),
  SEE_NUMBER_OF_HAND_OVER(Purpose.CASE_WORK, OWN_ORGANISATION, opens(IDENTITY), CASE_WORKER),
  SEE_NUMBER_OF_PACKET(
      Purpose.SERVICE_DELIVERY, OWN_ORGANISATION, opens(SERVICES), SERVICE_PROVIDER),
  BOOK_VISIT(Purpose.SERVICE_DELIVERY, OWN_ORGANISATION, opens(), SERVICE_PROVIDER),
  REPORT_VISIT(Purpose.SERVICE_DELIVERY, OWN_ORGANISATION, opens(), SERVICE_PROVIDER),
  WATCH_REFERRALS(Purpose.SUPERVISION, OWN_ORGANISATION, opens(), CENTRE_SUPERVISOR),
  EXPIRE_REFERRAL(Purpose.REFERRAL, MACHINERY, opens()),
  LIST_ORGANISATIONS(Purpose.ADMINISTRATION, OWN_ORGANISATION, opens(), ADMINISTRATOR, AUDITOR),
  FOUND_ORGANISATION(Purpose.ADMINISTRATION, OWN_ORGANISATION, opens(), ADMINISTRATOR),
  SEE_PEOPLE(Purpose.ADMINISTRATION, OWN_ORGANISATION, opens(), ADMINISTRATOR),
  ADMIT_PERSON(Purpose.ADMINISTRATION, OWN_ORGANISATION, opens(), ADMINISTRATOR),
  SET_ONE_TIME_PASSWORD(Purpose.ADMINISTRATION, OWN_ORGANISATION, opens(), ADMINISTRATOR),
  END_MEMBERSHIP(Purpose.ADMINISTRATION, OWN_ORGANISATION, opens(), ADMINISTRATOR),
  LIST_PROPOSED(Purpose.OVERSIGHT, OWN_ORGANISATION, opens(), AUDITOR, CENTRE_SUPERVISOR),
  CONFIRM_MEMBERSHIP(Purpose.OVERSIGHT, OWN_ORGANISATION, opens(), AUDITOR, CENTRE_SUPERVISOR),

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
