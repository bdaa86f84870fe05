package org.jisr.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jisr.people.ConfirmMember;
import org.jisr.people.ProposedMember;
import org.jisr.people.SecondPerson;
import org.jisr.security.Actor;

/** Those whose role needs a second person's word, to that person. */
@Path("proposed-members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposedMembersResource {
  @Inject SecondPerson second;
  @Inject Actor actor;

  /** Who waits for a word. */
  @GET
  public List<ProposedMember> proposed() {
    return second.proposed(actor);
  }

  /** The word. */
  @POST
  public void decide(ConfirmMember command) {
    second.decide(actor, command);
  }
}
