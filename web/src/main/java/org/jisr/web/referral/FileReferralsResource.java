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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jisr.referral.FileReferral;
import org.jisr.referral.ReferSurvivor;
import org.jisr.referral.ReferralDesk;
import org.jisr.security.Actor;
import org.jisr.survivor.FileId;
import org.jisr.web.Created;

/** The referrals of a survivor file, to its case worker. */
@Path("survivor-files/{file}/referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FileReferralsResource {
  @Inject ReferralDesk desk;
  @Inject Actor actor;

  /** Every referral, the newest first. */
  @GET
  public List<FileReferral> referrals(@PathParam("file") UUID file) {
    return desk.ofFile(actor, new FileId(file));
  }

  /** Refers to a service. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response refer(@PathParam("file") UUID file, ReferSurvivor command) {
    return Created.with(desk.refer(actor, new FileId(file), command).value());
  }
}
