package org.jisr.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jisr.consent.ConsentWithdrawn;
import org.jisr.security.vault.Recipient;
import org.jisr.security.vault.Vault;

/**
 * Takes packets back when their consent is withdrawn, in the same transaction, whatever had become
 * of the referral: sent, opened, accepted, booked or in service. Guarantees that afterwards no
 * provider opens them: the packet and every key to it are gone. Does not guarantee that nobody
 * remembers what was read before.
 */
@Dependent
class Recall {
  @Inject Referrals referrals;
  @Inject Vault vault;
  @Inject Clock clock;

  void on(@Observes ConsentWithdrawn withdrawn) {
    for (Referral referral : referrals.onConsent(withdrawn.consent().value())) {
      // The row first: it waits for an answer under way, whose key is then there to be deleted.
      if (referrals.recall(referral.id().value(), clock.instant()) == 1) {
        vault.revoke(
            referral.packetRef().part(), Recipient.organisation(referral.packetRef().recipient()));
      }
    }
  }
}
