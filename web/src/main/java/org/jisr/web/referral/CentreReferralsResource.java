package org.jisr.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jisr.referral.OverdueReferral;
import org.jisr.referral.ReferralWatch;
import org.jisr.security.Actor;

/** Referrals whose service is silent, to the centre's supervisor. */
@Path("centre/referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CentreReferralsResource {
  @Inject ReferralWatch watch;
  @Inject Actor actor;

  /** What is overdue, the longest wait first; without packets and without files. */
  @GET
  public List<OverdueReferral> overdue() {
    return watch.overdue(actor);
  }
}
