package org.jisr.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 problem details. The last part of {@code type} is the message key the front
 * end words in the reader's language; no value that was sent comes back.
 *
 * @param violations the fields at fault, if any
 * @param notBefore from when on it is allowed, where that is known
 */
public record Problem(
    String type,
    String title,
    int status,
    List<Violation> violations,
    @Nullable Instant notBefore) {
  /** The media type of RFC 9457. */
  public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

  static Response response(int status, String code) {
    return response(status, code, List.of());
  }

  static Response response(int status, String code, List<Violation> violations) {
    return response(status, code, violations, null);
  }

  static Response response(
      int status, String code, List<Violation> violations, @Nullable Instant notBefore) {
    return Response.status(status)
        .type(MEDIA_TYPE)
        .entity(
            new Problem("urn:jisr:problem:" + code, titleOf(code), status, violations, notBefore))
        .build();
  }

  private static String titleOf(String code) {
    return code.replace('-', ' ');
  }
}
