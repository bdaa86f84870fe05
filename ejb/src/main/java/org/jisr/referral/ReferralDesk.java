package org.jisr.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.Roles;
import org.jisr.survivor.Caseload;
import org.jisr.survivor.FileId;

/** Where case workers refer survivors to services, and read what became of it. */
@Stateless
@Audited
@RolesAllowed(Roles.CASE_WORKER)
public class ReferralDesk {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Caseload caseload;
  @Inject Dispatch dispatch;
  @Inject Post post;

  /**
   * Refers. Asks for a live consent before anything of the file is opened: without it no service
   * learns that the survivor exists.
   *
   * @throws Rejection invalid, item-not-consented among others; or conflict, consent-missing or
   *     file-closed
   */
  public ReferralId refer(Actor actor, FileId file, ReferSurvivor command) {
    Target target = caseload.target(file);
    Decision decision = access.decide(actor, Action.REFER, target);
    command.faults().refuse();
    caseload.hold(file);
    caseload.requireOpen(file);
    Dispatch.Sent sent = dispatch.send(decision, target, command);
    audit.append(decision, sent.packet(), sent.items());
    return sent.referral();
  }

  /** What of the worker's own files waits for a service, or ended without one lately. */
  public List<FileClock> clocks(Actor actor) {
    OrgId own = actor.organisations().stream().findFirst().orElseThrow(Rejection::notFound);
    audit.append(
        access.decide(actor, Action.LIST_OWN_FILES, Target.of("centre", own.value(), own)));
    List<FileClock> clocks = post.clocksOf(own);
    Set<UUID> hers = caseload.ownOf(actor.person(), clocks.stream().map(FileClock::file).toList());
    return clocks.stream().filter(clock -> hers.contains(clock.file())).toList();
  }

  /** Every referral of a file, the newest first. */
  public List<FileReferral> ofFile(Actor actor, FileId file) {
    Decision decision = access.decide(actor, Action.SEE_FILE_REFERRALS, caseload.target(file));
    audit.append(decision);
    return dispatch.ofFile(decision, file);
  }
}
