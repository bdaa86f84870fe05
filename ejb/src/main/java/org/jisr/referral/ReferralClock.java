package org.jisr.referral;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets go, every minute, of the packets that nobody answered in time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferralClock {
  private static final System.Logger LOG = System.getLogger(ReferralClock.class.getName());

  @Inject ReferralSweep sweep;

  @Schedule(hour = "*", minute = "*", persistent = false)
  void strike() {
    try {
      int ended = sweep.sweep();
      if (ended > 0) {
        LOG.log(System.Logger.Level.INFO, "Referrals: {0} expired", ended);
      }
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.ERROR, "Referrals: could not expire", failure);
    }
  }
}
