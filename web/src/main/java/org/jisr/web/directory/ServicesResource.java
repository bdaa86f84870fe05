package org.jisr.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jisr.directory.ServiceDirectory;
import org.jisr.directory.ServiceId;
import org.jisr.directory.ServiceView;
import org.jisr.security.Actor;

/** The service directory. */
@Path("services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {
  @Inject ServiceDirectory directory;
  @Inject Actor actor;

  /** The services one may refer to, or runs. */
  @GET
  public List<ServiceView> services() {
    return directory.services(actor);
  }

  /** One service. */
  @GET
  @Path("{id}")
  public ServiceView service(@PathParam("id") UUID id) {
    return directory.service(actor, new ServiceId(id));
  }
}
