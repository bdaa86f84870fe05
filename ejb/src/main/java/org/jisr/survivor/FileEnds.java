package org.jisr.survivor;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.Roles;
import org.jisr.survivor.followup.FollowUps;

/**
 * Where files are closed and opened again. One that is closed for safety stays in the hands of two:
 * its worker asks, the supervisor confirms.
 */
@Stateless
@Audited
public class FileEnds {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Files files;
  @Inject FileTurns turns;
  @Inject FollowUps followUps;
  @Inject Event<FileClosing> closing;

  /**
   * Closes, or asks the supervisor to; what was planned is cancelled.
   *
   * @throws Rejection not found; invalid, naming each field; or conflict, file-closed or
   *     live-referrals
   */
  @RolesAllowed(Roles.CASE_WORKER)
  public void close(Actor actor, FileId id, CloseFile command) {
    SurvivorFile file = held(id);
    Decision decision = access.decide(actor, Action.CLOSE_FILE, file.target());
    command.faults().refuse();
    file.requireOpen();
    closing.fire(new FileClosing(id, command.liveReferrals()));
    TurnContent content = new TurnContent(requireNonNull(command.outcome()), command.note());
    String kind = command.needsSecond() ? SurvivorFile.CLOSING : SurvivorFile.CLOSED;
    if (!command.needsSecond()) {
      followUps.cancelOf(decision, file.ref());
    }
    files.move(id.value(), kind);
    audit.append(decision, turns.take(decision, file.ref(), kind, content));
  }

  /**
   * Confirms a closing for safety: never one's own.
   *
   * @throws Rejection not found; or conflict, nothing-to-confirm or second-person
   */
  @RolesAllowed(Roles.CENTRE_SUPERVISOR)
  public void confirm(Actor actor, FileId id) {
    SurvivorFile file = held(id);
    Decision decision = access.decide(actor, Action.CONFIRM_CLOSING, file.supervised());
    requireSecond(actor, file);
    files.move(id.value(), SurvivorFile.CLOSED);
    turns.take(decision, file.ref(), "closed");
    audit.append(decision);
  }

  /**
   * Does not confirm it: the file is open again.
   *
   * @throws Rejection not found; or conflict, nothing-to-confirm or second-person
   */
  @RolesAllowed(Roles.CENTRE_SUPERVISOR)
  public void refuse(Actor actor, FileId id) {
    SurvivorFile file = held(id);
    Decision decision = access.decide(actor, Action.CONFIRM_CLOSING, file.supervised());
    requireSecond(actor, file);
    files.move(id.value(), SurvivorFile.OPEN);
    turns.take(decision, file.ref(), "refused");
    audit.append(decision);
  }

  /**
   * Opens a closed file again.
   *
   * @throws Rejection not found; invalid, for no reason of the list; or conflict, not-closed
   */
  @RolesAllowed(Roles.CASE_WORKER)
  public void reopen(Actor actor, FileId id, ReopenFile command) {
    SurvivorFile file = held(id);
    Decision decision = access.decide(actor, Action.REOPEN_FILE, file.target());
    command.faults().refuse();
    file.requireClosed();
    files.move(id.value(), SurvivorFile.OPEN);
    TurnContent content = new TurnContent(requireNonNull(command.reason()), command.note());
    audit.append(decision, turns.take(decision, file.ref(), "reopened", content));
  }

  private void requireSecond(Actor actor, SurvivorFile file) {
    file.requireClosing();
    if (turns.isAskedBy(actor.person(), file.ref())) {
      throw Rejection.conflict("second-person");
    }
  }

  private SurvivorFile held(FileId id) {
    files.lock(id.value());
    return files.byId(id.value()).orElseThrow(Rejection::notFound);
  }
}
