package org.jisr.web.forum;

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
import org.jisr.forum.MeetingId;
import org.jisr.forum.MeetingLine;
import org.jisr.forum.MinuteBook;
import org.jisr.forum.MoveMeeting;
import org.jisr.forum.PlanMeeting;
import org.jisr.forum.RecordMeeting;
import org.jisr.forum.VoidMeeting;
import org.jisr.issue.Agenda;
import org.jisr.issue.Decide;
import org.jisr.issue.MeetingPage;
import org.jisr.issue.PutOnAgenda;
import org.jisr.issue.agenda.AgendaItemId;
import org.jisr.security.Actor;
import org.jisr.web.Created;

/** A forum's meetings and their agendas, to its own people. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingsResource {
  @Inject MinuteBook minutes;
  @Inject Agenda agenda;
  @Inject Actor actor;

  /** The forum's meetings, the latest day first. */
  @GET
  public List<MeetingLine> all() {
    return minutes.all(actor);
  }

  /** Plans a meeting. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response plan(PlanMeeting command) {
    return Created.with(minutes.plan(actor, command).value());
  }

  /** A meeting with its agenda. */
  @GET
  @Path("{id}")
  public MeetingPage meeting(@PathParam("id") UUID id) {
    return agenda.meeting(actor, new MeetingId(id));
  }

  /** Moves it to another day. */
  @PUT
  @Path("{id}/day")
  public void move(@PathParam("id") UUID id, MoveMeeting command) {
    minutes.move(actor, new MeetingId(id), command);
  }

  /** Records that it was held and who was present, or corrects it. */
  @PUT
  @Path("{id}/attendance")
  public void record(@PathParam("id") UUID id, RecordMeeting command) {
    minutes.record(actor, new MeetingId(id), command);
  }

  /** Voids it. */
  @POST
  @Path("{id}/voiding")
  public void annul(@PathParam("id") UUID id, VoidMeeting command) {
    agenda.annul(actor, new MeetingId(id), command);
  }

  /** Puts an issue on its agenda. */
  @POST
  @Path("{id}/agenda")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response put(@PathParam("id") UUID id, PutOnAgenda command) {
    return Created.with(agenda.put(actor, new MeetingId(id), command).value());
  }

  /** Takes an issue off again. */
  @POST
  @Path("{id}/agenda/{item}/removal")
  public void takeOff(@PathParam("id") UUID id, @PathParam("item") UUID item) {
    agenda.takeOff(actor, new MeetingId(id), new AgendaItemId(item));
  }

  /** Writes down what was decided. */
  @PUT
  @Path("{id}/agenda/{item}/decision")
  public void decide(@PathParam("id") UUID id, @PathParam("item") UUID item, Decide command) {
    agenda.decide(actor, new MeetingId(id), new AgendaItemId(item), command);
  }
}
