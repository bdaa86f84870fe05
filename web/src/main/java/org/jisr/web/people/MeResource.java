package org.jisr.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jisr.people.Roster;
import org.jisr.rehearsal.InstallationClock;
import org.jisr.security.Actor;
import org.jisr.security.Role;
import org.jisr.web.SignedIn;

/** Who is signed in. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject Roster roster;
  @Inject SignedIn signedIn;
  @Inject InstallationClock clock;

  /** Name, roles and organisations of the person who asks. */
  @GET
  public MeView me() {
    Actor actor = signedIn.actor();
    return new MeView(
        signedIn.name(),
        actor.roles().stream().map(Role::wireName).sorted().toList(),
        roster.organisationsOf(actor),
        Boolean.parseBoolean(System.getenv("JISR_SAMPLE_DATA")),
        clock.daysAhead().isPresent() ? clock.daysAhead().getAsInt() : null);
  }
}
