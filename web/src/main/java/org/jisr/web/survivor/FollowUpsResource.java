package org.jisr.web.survivor;

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
import org.jisr.security.Actor;
import org.jisr.survivor.FileId;
import org.jisr.survivor.FollowUpDiary;
import org.jisr.survivor.followup.FollowUpId;
import org.jisr.survivor.followup.FollowUpView;
import org.jisr.survivor.followup.PlanFollowUp;
import org.jisr.survivor.followup.SettleFollowUp;
import org.jisr.web.Created;

/** The follow-ups of a survivor file, to its case worker. */
@Path("survivor-files/{file}/follow-ups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpsResource {
  @Inject FollowUpDiary diary;
  @Inject Actor actor;

  /** Every follow-up, the latest day first. */
  @GET
  public List<FollowUpView> followUps(@PathParam("file") UUID file) {
    return diary.ofFile(actor, new FileId(file));
  }

  /** Plans the next contact. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response plan(@PathParam("file") UUID file, PlanFollowUp command) {
    return Created.with(diary.plan(actor, new FileId(file), command).value());
  }

  /** Writes down what became of one. */
  @POST
  @Path("{id}/outcome")
  public void settle(
      @PathParam("file") UUID file, @PathParam("id") UUID id, SettleFollowUp command) {
    diary.settle(actor, new FileId(file), new FollowUpId(id), command);
  }
}
