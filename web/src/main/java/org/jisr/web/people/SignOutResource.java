package org.jisr.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jisr.web.SessionEnd;

/** Signing out. */
@Path("sign-out")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignOutResource {
  @Inject SessionEnd sessionEnd;

  /**
   * Where the browser goes next.
   *
   * @param location an address of this server
   * @param complete false where the identity provider could not be told: close the browser
   */
  public record SignedOut(String location, boolean complete) {}

  /** Ends the session here and at the identity provider. */
  @POST
  @APIResponseSchema(value = SignedOut.class, responseCode = "200")
  public Response signOut() {
    boolean complete = sessionEnd.signOut();
    return Response.ok(new SignedOut("/", complete)).header("Clear-Site-Data", "\"cache\"").build();
  }
}
