package org.jisr.web.issue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jisr.issue.CloseIssue;
import org.jisr.issue.CorrectIssue;
import org.jisr.issue.IssueId;
import org.jisr.issue.IssueLog;
import org.jisr.issue.IssueSummary;
import org.jisr.issue.IssueView;
import org.jisr.issue.LogIssue;
import org.jisr.issue.VoidIssue;
import org.jisr.security.Actor;
import org.jisr.web.Created;

/** A forum's issues, to its own people. */
@Path("issues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IssuesResource {
  @Inject IssueLog log;
  @Inject Actor actor;

  /** The newest issues, newest first, without their text. */
  @GET
  public List<IssueSummary> newest() {
    return log.newest(actor);
  }

  /** Logs an issue. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response log(LogIssue command) {
    return Created.with(log.log(actor, command).value());
  }

  /** One issue with its text. */
  @GET
  @Path("{id}")
  public IssueView issue(@PathParam("id") UUID id) {
    return log.issue(actor, new IssueId(id));
  }

  /** Corrects what an issue says. */
  @PUT
  @Path("{id}")
  public void correct(@PathParam("id") UUID id, CorrectIssue command) {
    log.correct(actor, new IssueId(id), command);
  }

  /** Voids an issue with a coded reason. */
  @POST
  @Path("{id}/voiding")
  public void annul(@PathParam("id") UUID id, VoidIssue command) {
    log.annul(actor, new IssueId(id), command);
  }

  /** Closes an issue. */
  @POST
  @Path("{id}/closing")
  public void close(@PathParam("id") UUID id, CloseIssue command) {
    log.close(actor, new IssueId(id), command);
  }
}
