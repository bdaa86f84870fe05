package org.jisr.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jisr.forum.ForumRegister;
import org.jisr.forum.ForumView;
import org.jisr.issue.ForumDesk;
import org.jisr.issue.ForumHome;
import org.jisr.security.Actor;

/** Forums, to their own people. */
@Path("forums")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ForumsResource {
  @Inject ForumRegister forums;
  @Inject ForumDesk desk;
  @Inject Actor actor;

  /** What the forum's people want to know first. */
  @GET
  @Path("mine/home")
  public ForumHome home() {
    return desk.home(actor);
  }

  /** The forum of the person who asks. */
  @GET
  @Path("mine")
  public ForumView mine() {
    return forums.mine(actor);
  }
}
