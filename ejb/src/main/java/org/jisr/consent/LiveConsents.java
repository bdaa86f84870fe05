package org.jisr.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.survivor.Item;

/** Asks the ledger for a consent that may be acted upon now. */
@Dependent
public class LiveConsents {
  @Inject ConsentBook book;

  /**
   * A live consent of a file to a referral.
   *
   * @throws Rejection conflict, consent-missing, if there is none: not given, withdrawn or expired
   */
  public LiveConsent toReferral(Target file, ConsentId id, Decision decision) {
    Consent consent = book.liveOrNull(file, id);
    if (consent == null || consent.recipient() == null) {
      throw Rejection.conflict("consent-missing");
    }
    return new LiveConsent(
        id,
        new OrgId(consent.recipient()),
        Item.of(book.view(consent, decision).items()),
        consent.endsAt());
  }
}
