package org.jisr.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Guarantees that no other site's page can make a signed-in browser act: a change needs a header
 * that no form can send and no foreign script may (CSRF). Does not guarantee anything about
 * reading, which the same-origin rule of browsers sees to.
 */
@Provider
public class ForeignPageFilter implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    boolean ours = "XMLHttpRequest".equals(request.getHeaderString("X-Requested-With"));
    if (!ours && !READING.contains(request.getMethod())) {
      request.abortWith(Problem.response(403, "foreign-page"));
    }
  }
}
