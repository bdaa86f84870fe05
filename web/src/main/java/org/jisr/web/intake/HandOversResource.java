package org.jisr.web.intake;

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
import org.jisr.intake.HandOverToken;
import org.jisr.intake.IntakeBox;
import org.jisr.intake.SendHandOver;
import org.jisr.intake.SentHandOver;
import org.jisr.security.Actor;

/** The slot through which people are handed over; nothing is read back through it. */
@Path("hand-overs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandOversResource {
  @Inject IntakeBox box;
  @Inject Actor actor;

  /** Tokens of the own organisation, newest first. */
  @GET
  public List<SentHandOver> sent() {
    return box.sent(actor);
  }

  /** Hands a person over; the same draft id again gives the same token. */
  @POST
  @APIResponseSchema(value = HandOverToken.class, responseCode = "201")
  public Response send(SendHandOver command) {
    return Response.status(Response.Status.CREATED).entity(box.send(actor, command)).build();
  }

  /** Takes one back that the centre has not opened. */
  @POST
  @Path("{id}/recall")
  public void recall(@PathParam("id") UUID id) {
    box.recall(actor, id);
  }
}
