package org.jisr.survivor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.Roles;
import org.jisr.survivor.followup.FollowUpId;
import org.jisr.survivor.followup.FollowUpView;
import org.jisr.survivor.followup.FollowUps;
import org.jisr.survivor.followup.PlanFollowUp;
import org.jisr.survivor.followup.SettleFollowUp;
import org.jisr.survivor.person.SafeContact;
import org.jisr.survivor.person.SafeHours;

/**
 * When the worker of a file contacts its person next, on a day that is safe, and what came of it.
 */
@Stateless
@Audited
@RolesAllowed(Roles.CASE_WORKER)
public class FollowUpDiary {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Files files;
  @Inject FileContents contents;
  @Inject FollowUps followUps;

  /** Every follow-up of a file, the latest day first. */
  public List<FollowUpView> ofFile(Actor actor, FileId id) {
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.SEE_FOLLOW_UPS, file.target());
    audit.append(decision);
    return followUps.of(decision, file.ref());
  }

  /**
   * Plans the next contact.
   *
   * @throws Rejection not found; invalid, not-a-safe-day among others; or conflict, already-planned
   *     or file-closed
   */
  public FollowUpId plan(Actor actor, FileId id, PlanFollowUp command) {
    files.lock(id.value());
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.PLAN_FOLLOW_UP, file.target());
    file.requireOpen();
    SafeContact contact =
        contents.part(file, decision, FilePart.SAFE_CONTACT, SafeContact.class).value();
    SafeHours safe = contact == null ? SafeHours.none() : contact.hours();
    FollowUps.Planned planned = followUps.plan(decision, file.ref(), command, safe);
    audit.append(decision, planned.envelope());
    return planned.id();
  }

  /**
   * Writes down what became of one.
   *
   * @throws Rejection not found; invalid, naming each field; or conflict, already-settled
   */
  public void settle(Actor actor, FileId id, FollowUpId followUp, SettleFollowUp command) {
    files.lock(id.value());
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.SETTLE_FOLLOW_UP, file.target());
    audit.append(decision, followUps.settle(decision, file.ref(), followUp, command));
  }

  private SurvivorFile byId(FileId id) {
    return files.byId(id.value()).orElseThrow(Rejection::notFound);
  }
}
