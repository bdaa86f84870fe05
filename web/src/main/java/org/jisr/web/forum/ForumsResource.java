package org.jisr.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jisr.forum.ForumRegister;
import org.jisr.forum.ForumView;
import org.jisr.security.Actor;

/** Forums, to their own people. */
@Path("forums")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ForumsResource {
  @Inject ForumRegister forums;
  @Inject Actor actor;

  /** The forum of the person who asks. */
  @GET
  @Path("mine")
  public ForumView mine() {
    return forums.mine(actor);
  }
}
