package org.jisr.survivor;

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
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Roles;

/** How the work of the centre is spread, and who takes a file over. Never what is in one. */
@Stateless
@Audited
@RolesAllowed(Roles.CENTRE_SUPERVISOR)
public class CentreCaseload {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Roster roster;
  @Inject Files files;
  @Inject FileTurns turns;
  @Inject Staff staff;

  /** Everybody's files, counted; listed are those in hand and the newest closed ones. */
  public CaseloadView all(Actor actor) {
    OrgId centre =
        roster
            .organisationOf(actor, "centre")
            .map(OrganisationView::orgId)
            .orElseThrow(Rejection::notFound);
    audit.append(
        access.decide(actor, Action.SEE_CASELOAD, Target.of("centre", centre.value(), centre)));
    return staff.caseload(centre);
  }

  /**
   * The centre's file that is called so.
   *
   * @param reference as it stands on paper, in letters of either size
   * @throws Rejection not found
   */
  public CaseloadView.Held called(Actor actor, String reference) {
    SurvivorFile file =
        files.byReference(SpeakableCode.tidied(reference)).orElseThrow(Rejection::notFound);
    audit.append(access.decide(actor, Action.SEE_CASELOAD, file.supervised()));
    return staff.held(List.of(file)).getFirst();
  }

  /**
   * Gives a file to another worker of the centre. From this moment the one who had it cannot open
   * it any more.
   *
   * @throws Rejection not found; invalid, for somebody who is no case worker here; or conflict,
   *     conflict-of-interest, where she would work on both sides
   */
  public void assign(Actor actor, FileId id, AssignFile command) {
    files.lock(id.value());
    SurvivorFile file = files.byId(id.value()).orElseThrow(Rejection::notFound);
    Decision decision = access.decide(actor, Action.ASSIGN_FILE, file.supervised());
    PersonId worker = staff.worker(file.centre(), command.accepted());
    staff.requireNoConflict(decision, file, worker);
    files.assign(id.value(), worker.issuer(), worker.subject());
    turns.take(decision, file.ref(), "assigned");
    audit.append(decision);
  }
}
