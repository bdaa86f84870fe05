package org.jisr.web.survivor;

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
import org.jisr.security.Actor;
import org.jisr.survivor.CallSheet;
import org.jisr.survivor.CloseFile;
import org.jisr.survivor.FileEnds;
import org.jisr.survivor.FileId;
import org.jisr.survivor.FileSummary;
import org.jisr.survivor.FileView;
import org.jisr.survivor.ReopenFile;
import org.jisr.survivor.SaveIdentity;
import org.jisr.survivor.SaveNarrative;
import org.jisr.survivor.SavePart;
import org.jisr.survivor.SaveSafeContact;
import org.jisr.survivor.SurvivorFiles;
import org.jisr.survivor.incident.RecordIncident;
import org.jisr.survivor.person.CallNumber;
import org.jisr.web.Created;

/** Survivor files, to their own case workers. */
@Path("survivor-files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurvivorFilesResource {
  @Inject SurvivorFiles files;
  @Inject CallSheet calls;
  @Inject FileEnds ends;
  @Inject Actor actor;

  /** The version a part has now. */
  public record Saved(long version) {}

  /** The worker's own files, newest first; of the closed ones the last fifty. */
  @GET
  public List<FileSummary> own() {
    return files.own(actor);
  }

  /** The worker's own file that is called so. */
  @GET
  @Path("by-reference/{reference}")
  public FileSummary called(@PathParam("reference") String reference) {
    return files.called(actor, reference);
  }

  /** Opens a file for somebody who came by herself. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response open() {
    return Created.with(files.open(actor, null).value());
  }

  /** One file with everything in it. */
  @GET
  @Path("{id}")
  public FileView file(@PathParam("id") UUID id) {
    return files.file(actor, new FileId(id));
  }

  /** The number, for a call now: refused outside the safe hours. */
  @GET
  @Path("{id}/phone-number")
  public CallNumber number(@PathParam("id") UUID id) {
    return calls.number(actor, new FileId(id));
  }

  /** Writes who she is. */
  @PUT
  @Path("{id}/identity")
  public Saved saveIdentity(@PathParam("id") UUID id, SaveIdentity command) {
    return save(id, command);
  }

  /** Writes how she can be reached. */
  @PUT
  @Path("{id}/safe-contact")
  public Saved saveSafeContact(@PathParam("id") UUID id, SaveSafeContact command) {
    return save(id, command);
  }

  /** Writes what she tells. */
  @PUT
  @Path("{id}/narrative")
  public Saved saveNarrative(@PathParam("id") UUID id, SaveNarrative command) {
    return save(id, command);
  }

  /** Records an incident. */
  @POST
  @Path("{id}/incidents")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response recordIncident(@PathParam("id") UUID id, RecordIncident command) {
    return Created.with(files.recordIncident(actor, new FileId(id), command).value());
  }

  /** Closes, or asks the supervisor to. */
  @POST
  @Path("{id}/closing")
  public void close(@PathParam("id") UUID id, CloseFile command) {
    ends.close(actor, new FileId(id), command);
  }

  /** Opens a closed file again. */
  @POST
  @Path("{id}/reopening")
  public void reopen(@PathParam("id") UUID id, ReopenFile command) {
    ends.reopen(actor, new FileId(id), command);
  }

  private Saved save(UUID id, SavePart command) {
    return new Saved(files.save(actor, new FileId(id), command));
  }
}
