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
import org.jisr.intake.DeclineHandOver;
import org.jisr.intake.HandOverDesk;
import org.jisr.intake.HandOverId;
import org.jisr.intake.HandOverSummary;
import org.jisr.intake.HandOverView;
import org.jisr.security.Actor;
import org.jisr.survivor.person.CallNumber;

/** Hand-overs at the centre. */
@Path("centre/hand-overs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CentreHandOversResource {
  @Inject HandOverDesk desk;
  @Inject Actor actor;

  /** The file an acceptance began. */
  public record Accepted(UUID fileId) {}

  /** What waits, the most pressing first, then what was answered last. */
  @GET
  public List<HandOverSummary> all() {
    return desk.all(actor);
  }

  /** One hand-over with its content; marks it opened. */
  @GET
  @Path("{id}")
  public HandOverView open(@PathParam("id") UUID id) {
    return desk.open(actor, new HandOverId(id));
  }

  /** The number, for a call now: refused outside the safe hours. */
  @GET
  @Path("{id}/phone-number")
  public CallNumber number(@PathParam("id") UUID id) {
    return desk.number(actor, new HandOverId(id));
  }

  /** Accepts, and begins a survivor file. */
  @POST
  @Path("{id}/acceptance")
  @APIResponseSchema(value = Accepted.class, responseCode = "201")
  public Response accept(@PathParam("id") UUID id) {
    UUID file = desk.accept(actor, new HandOverId(id)).value();
    return Response.status(Response.Status.CREATED).entity(new Accepted(file)).build();
  }

  /** Declines with a coded reason. */
  @POST
  @Path("{id}/refusal")
  public void decline(@PathParam("id") UUID id, DeclineHandOver command) {
    desk.decline(actor, new HandOverId(id), command);
  }
}
