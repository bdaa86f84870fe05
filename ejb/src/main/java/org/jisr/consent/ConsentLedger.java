package org.jisr.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
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
import org.jisr.security.Roles;
import org.jisr.survivor.Caseload;
import org.jisr.survivor.FileCounting;
import org.jisr.survivor.FileId;
import org.jspecify.annotations.Nullable;

/** What the people of the files consented to, kept by their case workers. */
@Stateless
@Audited
@RolesAllowed(Roles.CASE_WORKER)
public class ConsentLedger {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Caseload caseload;
  @Inject ConsentBook book;
  @Inject FileCounting counting;
  @Inject Event<ConsentWithdrawn> withdrawn;

  /** Every consent of a file, the newest first, withdrawn and expired ones too. */
  public List<ConsentView> ofFile(Actor actor, FileId file) {
    Decision decision = access.decide(actor, Action.SEE_CONSENTS, caseload.target(file));
    audit.append(decision);
    return book.ofFile(file, decision);
  }

  /**
   * Records a consent; one to statistics counts the file's incidents from now on.
   *
   * @throws Rejection invalid, naming each field; or conflict, already-consented, for a second live
   *     consent to statistics, or file-closed
   */
  public ConsentId record(Actor actor, FileId file, RecordConsent command) {
    Target target = caseload.target(file);
    Decision decision = access.decide(actor, Action.RECORD_CONSENT, target);
    caseload.hold(file);
    caseload.requireOpen(file);
    boolean toStatistics = isStatistics(command.purpose());
    if (toStatistics && hasLiveStatistics(file, decision)) {
      throw Rejection.conflict("already-consented");
    }
    Consent consent = book.store(command, file, target.organisations().iterator().next(), decision);
    audit.append(decision, consent.envelope());
    if (toStatistics) {
      counting.consented(actor, file, consent.endsAt());
    }
    return consent.id();
  }

  /**
   * Withdraws a consent. What was sent on the strength of it and not accepted yet is recalled, what
   * was counted is taken out of every release to come; a second withdrawal changes nothing.
   *
   * @throws Rejection not found
   */
  public void withdraw(Actor actor, FileId file, ConsentId id) {
    Target target = caseload.target(file);
    Decision decision = access.decide(actor, Action.WITHDRAW_CONSENT, target);
    caseload.hold(file);
    Consent consent = book.of(target, id);
    audit.append(decision);
    if (!book.withdraw(consent)) {
      return;
    }
    if (isStatistics(book.view(consent, decision).purpose())) {
      counting.withdrawn(actor, file);
    } else {
      withdrawn.fire(new ConsentWithdrawn(id));
    }
  }

  private boolean hasLiveStatistics(FileId file, Decision decision) {
    return book.ofFile(file, decision).stream()
        .anyMatch(consent -> consent.live() && isStatistics(consent.purpose()));
  }

  private static boolean isStatistics(@Nullable String purpose) {
    return ConsentPurpose.STATISTICS.code().equals(purpose);
  }
}
