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
import java.util.UUID;
import org.jisr.security.Actor;
import org.jisr.survivor.AssignFile;
import org.jisr.survivor.CaseloadView;
import org.jisr.survivor.CentreCaseload;
import org.jisr.survivor.FileEnds;
import org.jisr.survivor.FileId;

/** The files of the centre, to its supervisor: whose they are, never what is in them. */
@Path("centre/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CentreFilesResource {
  @Inject CentreCaseload caseload;
  @Inject FileEnds ends;
  @Inject Actor actor;

  /** Who has how many files, and which. */
  @GET
  public CaseloadView all() {
    return caseload.all(actor);
  }

  /** The centre's file that is called so. */
  @GET
  @Path("by-reference/{reference}")
  public CaseloadView.Held called(@PathParam("reference") String reference) {
    return caseload.called(actor, reference);
  }

  /** Gives a file to another worker. */
  @POST
  @Path("{id}/assignment")
  public void assign(@PathParam("id") UUID id, AssignFile command) {
    caseload.assign(actor, new FileId(id), command);
  }

  /** Confirms a closing for safety. */
  @POST
  @Path("{id}/closing-confirmation")
  public void confirm(@PathParam("id") UUID id) {
    ends.confirm(actor, new FileId(id));
  }

  /** Does not confirm it. */
  @POST
  @Path("{id}/closing-refusal")
  public void refuse(@PathParam("id") UUID id) {
    ends.refuse(actor, new FileId(id));
  }
}
