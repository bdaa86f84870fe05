package org.jisr.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.Role;
import org.jisr.security.Roles;
import org.jisr.survivor.FileId;
import org.jisr.survivor.SurvivorFiles;
import org.jisr.survivor.person.CallNumber;
import org.jisr.survivor.person.SafeContact;

/**
 * Where the centre takes hand-overs in. Its case workers open and answer them; its supervisor sees
 * the list, and opens what was urgent and nobody opened in time.
 */
@Stateless
@Audited
@RolesAllowed(Roles.CASE_WORKER)
public class HandOverDesk {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject HandOverBook book;
  @Inject HandOverSeal seal;
  @Inject SurvivorFiles files;

  /** What waits, the most pressing first, then what was answered last. */
  @RolesAllowed({Roles.CASE_WORKER, Roles.CENTRE_SUPERVISOR})
  public List<HandOverSummary> all(Actor actor) {
    OrgId centre = book.centreOf(actor);
    audit.append(
        access.decide(actor, Action.LIST_HAND_OVERS, Target.of("centre", centre.value(), centre)));
    return book.lines(centre);
  }

  /**
   * Opens a hand-over. The first opening in time keeps it from being escalated.
   *
   * @throws Rejection not found; for a supervisor also what is not escalated
   */
  @RolesAllowed({Roles.CASE_WORKER, Roles.CENTRE_SUPERVISOR})
  public HandOverView open(Actor actor, HandOverId id) {
    HandOver handOver = book.byId(id);
    Decision decision = decideToOpen(actor, handOver, Action.OPEN_HAND_OVER);
    audit.append(decision);
    book.markOpened(handOver);
    return HandOverView.from(book.line(handOver), seal.open(handOver, decision));
  }

  /**
   * The number of a hand-over, for a call now.
   *
   * @throws Rejection not found, as {@link #open}; or conflict: no-number, no-safe-time, or
   *     not-safe-now with the next safe moment
   */
  @RolesAllowed({Roles.CASE_WORKER, Roles.CENTRE_SUPERVISOR})
  public CallNumber number(Actor actor, HandOverId id) {
    HandOver handOver = book.byId(id);
    Decision decision = decideToOpen(actor, handOver, Action.SEE_NUMBER_OF_HAND_OVER);
    SafeContact contact = seal.open(handOver, decision).contact();
    CallNumber number =
        access.denialsWritten(
            decision, () -> CallNumber.givenAt(book.here(), contact.phone(), contact));
    audit.append(decision);
    return number;
  }

  private Decision decideToOpen(Actor actor, HandOver handOver, Action asWorker) {
    return actor.has(Role.CASE_WORKER)
        ? access.decide(actor, asWorker, handOver.target())
        : access.decide(actor, Action.OPEN_ESCALATED_HAND_OVER, handOver.supervisedAt(book.now()));
  }

  /**
   * Accepts: begins a survivor file with what was said of safe contact, assigned to the actor.
   *
   * @throws Rejection not found; or conflict, not-opened or already-answered
   */
  public FileId accept(Actor actor, HandOverId id) {
    HandOver handOver = book.byId(id);
    Decision decision = access.decide(actor, Action.ACCEPT_HAND_OVER, handOver.target());
    handOver.requireUnanswered();
    FileId file = files.open(actor, seal.open(handOver, decision).contact());
    handOver.accept(file, book.now());
    book.store(handOver);
    audit.append(decision);
    return file;
  }

  /**
   * Declines.
   *
   * @throws Rejection not found; invalid, for no reason of the list; or conflict, not-opened or
   *     already-answered
   */
  public void decline(Actor actor, HandOverId id, DeclineHandOver command) {
    HandOver handOver = book.byId(id);
    Decision decision = access.decide(actor, Action.DECLINE_HAND_OVER, handOver.target());
    handOver.decline(command.accepted(), book.now());
    book.store(handOver);
    audit.append(decision);
  }
}
