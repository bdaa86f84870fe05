package org.jisr.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jisr.access.Rejection;

/** Words a boundary's refusal as problem details. */
@Provider
public class RejectionMapper implements ExceptionMapper<Rejection> {
  @Override
  public Response toResponse(Rejection rejection) {
    return Problem.response(
        rejection.kind().status(), rejection.code(), rejection.violations(), rejection.notBefore());
  }
}
