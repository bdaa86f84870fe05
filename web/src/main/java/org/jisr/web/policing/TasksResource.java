package org.jisr.web.policing;

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
import org.jisr.issue.agenda.SolutionId;
import org.jisr.policing.AssignTask;
import org.jisr.policing.ReportTask;
import org.jisr.policing.TakeTask;
import org.jisr.policing.TaskBoard;
import org.jisr.policing.TaskBoardView;
import org.jisr.policing.TaskView;
import org.jisr.security.Actor;

/** What forums handed to an office, to its own people. */
@Path("tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TasksResource {
  @Inject TaskBoard board;
  @Inject Actor actor;

  /** The office's tasks, what waits first. */
  @GET
  public TaskBoardView all() {
    return board.all(actor);
  }

  /** One task. */
  @GET
  @Path("{id}")
  public TaskView task(@PathParam("id") UUID id) {
    return board.task(actor, new SolutionId(id));
  }

  /** Takes it. */
  @POST
  @Path("{id}/taking")
  public void take(@PathParam("id") UUID id, TakeTask command) {
    board.take(actor, new SolutionId(id), command);
  }

  /** Reports what was done and what came of it. */
  @POST
  @Path("{id}/report")
  public void report(@PathParam("id") UUID id, ReportTask command) {
    board.report(actor, new SolutionId(id), command);
  }

  /** Gives it to an officer. */
  @POST
  @Path("{id}/assignment")
  public void assign(@PathParam("id") UUID id, AssignTask command) {
    board.assign(actor, new SolutionId(id), command);
  }
}
