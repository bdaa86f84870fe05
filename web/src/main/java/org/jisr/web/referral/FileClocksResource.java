package org.jisr.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jisr.referral.FileClock;
import org.jisr.referral.ReferralDesk;
import org.jisr.security.Actor;

/** The clocks of a worker's own files. */
@Path("file-clocks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FileClocksResource {
  @Inject ReferralDesk desk;
  @Inject Actor actor;

  /** What waits for a service, or ended without one lately. */
  @GET
  public List<FileClock> clocks() {
    return desk.clocks(actor);
  }
}
