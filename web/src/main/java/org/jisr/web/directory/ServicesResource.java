package org.jisr.web.directory;

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
import org.jisr.directory.CorrectService;
import org.jisr.directory.ListService;
import org.jisr.directory.ServiceDirectory;
import org.jisr.directory.ServiceId;
import org.jisr.directory.ServiceView;
import org.jisr.security.Actor;
import org.jisr.web.Created;

/** The service directory. */
@Path("services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServicesResource {
  @Inject ServiceDirectory directory;
  @Inject Actor actor;

  /** The services one may refer to, or runs. */
  @GET
  public List<ServiceView> services() {
    return directory.services(actor);
  }

  /** Lists a service. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response list(ListService command) {
    return Created.with(directory.list(actor, command).value());
  }

  /** The partners whose services may be listed. */
  @GET
  @Path("providers")
  public List<ServiceView.Provider> providers() {
    return directory.providers(actor);
  }

  /** One service. */
  @GET
  @Path("{id}")
  public ServiceView service(@PathParam("id") UUID id) {
    return directory.service(actor, new ServiceId(id));
  }

  /** The version an entry has now. */
  public record Corrected(long version) {}

  /** Corrects an entry. */
  @PUT
  @Path("{id}")
  public Corrected correct(@PathParam("id") UUID id, CorrectService command) {
    return new Corrected(directory.correct(actor, new ServiceId(id), command));
  }

  /** Confirms that it is right as it stands. */
  @POST
  @Path("{id}/assurance")
  public void assure(@PathParam("id") UUID id) {
    directory.assure(actor, new ServiceId(id));
  }
}
