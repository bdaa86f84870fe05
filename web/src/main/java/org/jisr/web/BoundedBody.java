package org.jisr.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads what was sent, once and up to 256 KiB: the longest form, all fields full, is a tenth of
 * that. More is 413, whatever the sender says about its length.
 */
@Provider
@Priority(Priorities.USER + 1)
public class BoundedBody implements ContainerRequestFilter {
  static final int LONGEST = 256 * 1024;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (request.getLength() > LONGEST) {
      request.abortWith(Problem.response(413, "too-large"));
      return;
    }
    if (request.hasEntity()) {
      byte[] body = request.getEntityStream().readNBytes(LONGEST + 1);
      if (body.length > LONGEST) {
        request.abortWith(Problem.response(413, "too-large"));
        return;
      }
      request.setEntityStream(new ByteArrayInputStream(body));
    }
  }
}
