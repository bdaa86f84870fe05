package org.jisr.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jisr.referral.BookVisit;
import org.jisr.referral.DeclineReferral;
import org.jisr.referral.ReceivedReferral;
import org.jisr.referral.ReferralId;
import org.jisr.referral.ReferralInbox;
import org.jisr.referral.ReportVisit;
import org.jisr.security.Actor;
import org.jisr.survivor.person.CallNumber;

/** The referrals to a provider's services, to its own people. */
@Path("referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralsResource {
  @Inject ReferralInbox inbox;
  @Inject Actor actor;

  /** What waits, the most pressing first, then what is settled; without packets. */
  @GET
  public List<ReceivedReferral> all() {
    return inbox.all(actor);
  }

  /** One referral with its packet; marks it received. */
  @GET
  @Path("{id}")
  public ReceivedReferral open(@PathParam("id") UUID id) {
    return inbox.open(actor, new ReferralId(id));
  }

  /** The number, for a call now: refused outside the safe hours. */
  @GET
  @Path("{id}/phone-number")
  public CallNumber number(@PathParam("id") UUID id) {
    return inbox.number(actor, new ReferralId(id));
  }

  /** Accepts. */
  @POST
  @Path("{id}/acceptance")
  public void accept(@PathParam("id") UUID id) {
    inbox.accept(actor, new ReferralId(id));
  }

  /** Declines with a coded reason. */
  @POST
  @Path("{id}/refusal")
  public void decline(@PathParam("id") UUID id, DeclineReferral command) {
    inbox.decline(actor, new ReferralId(id), command);
  }

  /** Books a visit. */
  @POST
  @Path("{id}/visits")
  public void book(@PathParam("id") UUID id, BookVisit command) {
    inbox.book(actor, new ReferralId(id), command);
  }

  /** Reports what became of it. */
  @POST
  @Path("{id}/reports")
  public void report(@PathParam("id") UUID id, ReportVisit command) {
    inbox.report(actor, new ReferralId(id), command);
  }
}
