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
import org.jisr.survivor.FamilyLinks;
import org.jisr.survivor.FileId;
import org.jisr.survivor.link.LinkFile;
import org.jisr.survivor.link.LinkId;
import org.jisr.survivor.link.LinkView;
import org.jisr.web.Created;

/** The links of a survivor file, to its case worker. */
@Path("survivor-files/{file}/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinksResource {
  @Inject FamilyLinks links;
  @Inject Actor actor;

  /** The links written in it. */
  @GET
  public List<LinkView> links(@PathParam("file") UUID file) {
    return links.ofFile(actor, new FileId(file));
  }

  /** Links it to another file. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response link(@PathParam("file") UUID file, LinkFile command) {
    return Created.with(links.link(actor, new FileId(file), command).value());
  }

  /** Removes a link that was a mistake. */
  @POST
  @Path("{id}/removal")
  public void remove(@PathParam("file") UUID file, @PathParam("id") UUID id) {
    links.remove(actor, new FileId(file), new LinkId(id));
  }
}
