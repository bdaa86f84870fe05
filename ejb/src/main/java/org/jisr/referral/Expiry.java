package org.jisr.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.audit.AuditTrail;
import org.jisr.security.Actor;
import org.jisr.security.vault.Recipient;
import org.jisr.security.vault.Vault;

/**
 * Ends referrals whose time is over: nobody answered, or the consent they rest on has run out.
 * Guarantees that whoever asks sees none of them live any more, whether or not the clock's job ran;
 * packet and keys are gone with it.
 */
@Dependent
class Expiry {
  @Inject Referrals referrals;
  @Inject Vault vault;
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Ends what is over of all that the database shows in this context; returns how many. */
  int settle() {
    Instant now = clock.instant();
    int ended = 0;
    for (Referral referral : referrals.overAt(now)) {
      // An answer under way comes first: then the row is no longer over, and nothing happens.
      if (referrals.expire(referral.id().value(), now) == 1) {
        vault.revoke(
            referral.packetRef().part(), Recipient.organisation(referral.packetRef().recipient()));
        audit.append(
            access.decide(
                Actor.machinery("referral-clock"), Action.EXPIRE_REFERRAL, referral.target()));
        ended++;
      }
    }
    return ended;
  }
}
