package org.jisr.web.consent;

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
import org.jisr.consent.ConsentId;
import org.jisr.consent.ConsentLedger;
import org.jisr.consent.ConsentView;
import org.jisr.consent.RecordConsent;
import org.jisr.security.Actor;
import org.jisr.survivor.FileId;
import org.jisr.web.Created;

/** The consents of a survivor file. */
@Path("survivor-files/{file}/consents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsResource {
  @Inject ConsentLedger ledger;
  @Inject Actor actor;

  /** Every consent, the newest first. */
  @GET
  public List<ConsentView> consents(@PathParam("file") UUID file) {
    return ledger.ofFile(actor, new FileId(file));
  }

  /** Records a consent. */
  @POST
  @APIResponseSchema(value = Created.class, responseCode = "201")
  public Response record(@PathParam("file") UUID file, RecordConsent command) {
    return Created.with(ledger.record(actor, new FileId(file), command).value());
  }

  /** Withdraws a consent, with everything that rests on it. */
  @POST
  @Path("{id}/withdrawal")
  public void withdraw(@PathParam("file") UUID file, @PathParam("id") UUID id) {
    ledger.withdraw(actor, new FileId(file), new ConsentId(id));
  }
}
