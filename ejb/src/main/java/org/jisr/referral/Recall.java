package org.jisr.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jisr.consent.ConsentWithdrawn;
import org.jisr.security.vault.Recipient;
import org.jisr.security.vault.Vault;

/**
 * Takes packets back when their consent is withdrawn, in the same transaction. Guarantees that
 * afterwards no provider opens them: the packet and every key to it are gone. Does not guarantee
 * that nobody remembers what was read before.
 */
@Dependent
class Recall {
  @Inject Referrals referrals;
  @Inject Vault vault;

  void on(@Observes ConsentWithdrawn withdrawn) {
    for (Referral referral : referrals.onConsent(withdrawn.consent().value())) {
      // The row first: it waits for an acceptance under way, whose key is then there to be deleted.
      referrals.recall(referral.id().value());
      vault.revoke(
          referral.packetRef().part(), Recipient.organisation(referral.packetRef().recipient()));
    }
  }
}
