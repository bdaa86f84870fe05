package org.jisr.web;

import jakarta.ejb.EJBException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/**
 * Everything unforeseen: 500 without a word of what was sent or stored. The log gets the classes
 * and the place, never a message, since messages of libraries quote values.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException refusal) {
      return Problem.response(refusal.getResponse().getStatus(), codeOf(refusal.getResponse()));
    }
    if (failure instanceof EJBException wrapped
        && wrapped.getCausedByException() instanceof RuntimeException cause
        && cause.getClass().getSimpleName().equals("OptimisticLockingFailureException")) {
      return Problem.response(409, "edited-by-other");
    }
    LOG.log(Level.ERROR, () -> "Request failed: " + traceOf(failure));
    return Problem.response(500, "unexpected");
  }

  private static String codeOf(Response response) {
    return switch (response.getStatus()) {
      case 400 -> "malformed";
      case 401 -> "signed-out";
      case 403 -> "not-your-role";
      case 404 -> "not-found";
      case 405 -> "not-allowed";
      case 413 -> "too-large";
      case 415 -> "malformed";
      default -> "unexpected";
    };
  }

  private static String traceOf(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    for (Throwable t = failure; t != null && trace.length() < 4000; t = t.getCause()) {
      trace.append(t.getClass().getName());
      StackTraceElement[] frames = t.getStackTrace();
      for (int i = 0; i < Math.min(6, frames.length); i++) {
        trace.append(" at ").append(frames[i]);
      }
      trace.append("; ");
    }
    return trace.toString();
  }
}
