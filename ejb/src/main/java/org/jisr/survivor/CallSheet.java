package org.jisr.survivor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.Roles;
import org.jisr.survivor.person.CallNumber;
import org.jisr.survivor.person.SafeContact;

/** Gives the number of a file for a call, in the hours that are safe and in no others. */
@Stateless
@Audited
@RolesAllowed(Roles.CASE_WORKER)
public class CallSheet {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Files files;
  @Inject FileContents contents;
  @Inject Clock clock;

  /**
   * The number.
   *
   * @throws Rejection not found; or conflict: no-number, no-safe-time, or not-safe-now with the
   *     next safe moment
   */
  public CallNumber number(Actor actor, FileId id) {
    SurvivorFile file = files.byId(id.value()).orElseThrow(Rejection::notFound);
    Decision decision = access.decide(actor, Action.SEE_NUMBER, file.target());
    SafeContact contact =
        contents.part(file, decision, FilePart.SAFE_CONTACT, SafeContact.class).value();
    CallNumber number =
        access.denialsWritten(
            decision,
            () ->
                CallNumber.givenAt(
                    ZonedDateTime.now(clock), contact == null ? null : contact.phone(), contact));
    audit.append(decision);
    return number;
  }
}
