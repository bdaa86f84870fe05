package org.jisr.web.people;

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
import org.jisr.people.AdmitPerson;
import org.jisr.people.EndMembership;
import org.jisr.people.FoundOrganisation;
import org.jisr.people.OneTimePassword;
import org.jisr.people.OrganisationPeople;
import org.jisr.people.PersonRef;
import org.jisr.people.Personnel;
import org.jisr.people.RegisteredOrganisation;
import org.jisr.people.Registry;
import org.jisr.security.Actor;
import org.jisr.security.OrgId;
import org.jisr.web.Created;

/** Organisations and who acts for them, to the administrator. */
@Path("organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationsResource {
  @Inject Registry registry;
  @Inject Personnel personnel;
  @Inject Actor actor;

  /** Every organisation. */
  @GET
  public List<RegisteredOrganisation> all() {
    return registry.organisations(actor);
  }

  /** Founds an organisation. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response found(FoundOrganisation command) {
    return Created.with(registry.found(actor, command).value());
  }

  /** Who acts for it. */
  @GET
  @Path("{id}/people")
  public OrganisationPeople people(@PathParam("id") UUID id) {
    return personnel.people(actor, new OrgId(id));
  }

  /** Admits a person. */
  @POST
  @Path("{id}/people")
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response admit(@PathParam("id") UUID id, AdmitPerson command) {
    return Created.with(personnel.admit(actor, new OrgId(id), command).subject());
  }

  /** Replaces a forgotten password. */
  @POST
  @Path("{id}/people/{person}/one-time-password")
  public void setOneTimePassword(
      @PathParam("id") UUID id, @PathParam("person") UUID person, OneTimePassword command) {
    personnel.setOneTimePassword(actor, new OrgId(id), new PersonRef(person), command);
  }

  /** Ends what somebody does for it. */
  @POST
  @Path("{id}/people/{person}/end")
  public void end(
      @PathParam("id") UUID id, @PathParam("person") UUID person, EndMembership command) {
    personnel.end(actor, new OrgId(id), new PersonRef(person), command);
  }
}
