package org.jisr.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jisr.access.Rejection;
import org.jisr.survivor.FileClosing;

/** Keeps a file from being closed over referrals its worker was not told of. */
@Dependent
class LiveReferrals {
  @Inject Referrals referrals;

  void on(@Observes FileClosing closing) {
    if (referrals.liveOf(closing.file().value()) != closing.liveReferrals()) {
      throw Rejection.conflict("live-referrals");
    }
  }
}
