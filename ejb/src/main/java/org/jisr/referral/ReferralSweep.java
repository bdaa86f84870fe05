package org.jisr.referral;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.jisr.audit.SignedContext;
import org.jisr.audit.Unaudited;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;

/** Ends what is over at every centre, although nobody looks. */
@Stateless
@PermitAll
@Unaudited(because = "writes an entry for each referral it ends; without one there is no act")
public class ReferralSweep {
  @Inject Roster roster;
  @Inject SignedContext context;
  @Inject Expiry expiry;

  /** Ends what is over; returns how many referrals. */
  public int sweep() {
    int ended = 0;
    for (OrganisationView centre : roster.ofKind("centre")) {
      context.enter("referral-clock", Set.of(centre.orgId()));
      ended += expiry.settle();
    }
    return ended;
  }
}
