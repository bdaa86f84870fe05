package org.jisr.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jisr.access.Access;
import org.jisr.security.Actor;

/**
 * A role that has no business behind a door: 403, and on the audit trail. It is written here
 * because the container refuses before any code of ours runs.
 */
@Provider
public class RoleRefusalMapper implements ExceptionMapper<EJBAccessException> {
  @Inject Access access;
  @Inject Actor actor;
  @Context UriInfo uri;

  @Override
  public Response toResponse(EJBAccessException refusal) {
    access.refusedAtDoor(actor, uri.getMatchedResources().getFirst().getClass().getSimpleName());
    return Problem.response(403, "not-your-role");
  }
}
