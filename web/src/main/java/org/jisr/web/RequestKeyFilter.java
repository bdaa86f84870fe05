package org.jisr.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.jisr.once.RequestKey;
import org.jisr.security.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees that nothing is made without a key by which it is made once (the Idempotency-Key
 * header field, draft-ietf-httpapi-idempotency-key-header): a POST without one is 400. Signing out
 * needs none.
 */
@Provider
@Priority(Priorities.USER + 2)
public class RequestKeyFilter implements ContainerRequestFilter {
  static final String HEADER = "Idempotency-Key";
  private static final byte[] BREAK = {'\n'};

  @Inject RequestKey key;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String path = request.getUriInfo().getPath();
    if (!request.getMethod().equals("POST") || path.equals("/sign-out")) {
      return;
    }
    UUID given = keyOf(request.getHeaderString(HEADER));
    if (given == null) {
      request.abortWith(Problem.response(400, "request-key-missing"));
      return;
    }
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    key.note(given, Sha256.of(path.getBytes(UTF_8), BREAK, body));
  }

  /** The field is a string of RFC 8941, in quotes; without them it is understood as well. */
  private static @Nullable UUID keyOf(@Nullable String header) {
    if (header == null || header.length() < 36 || header.length() > 38) {
      return null;
    }
    try {
      return UUID.fromString(header.replace("\"", ""));
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
