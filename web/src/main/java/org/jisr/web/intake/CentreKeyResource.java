package org.jisr.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jisr.intake.CentreKey;
import org.jisr.intake.IntakeBox;
import org.jisr.security.Actor;

/** The public key to which phones seal hand-overs. */
@Path("intake/centre-key")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CentreKeyResource {
  @Inject IntakeBox box;
  @Inject Actor actor;

  /** The centre's active key. */
  @GET
  public CentreKey key() {
    return box.centreKey(actor);
  }
}
