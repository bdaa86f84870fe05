package org.jisr.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Guarantees on every page, answer and refusal: no script or frame that is not ours, nothing kept
 * in a cache but the built files, no address told to other sites; and that a bearer token opens
 * nothing here. What the container refuses passes here too, on its way to its words; only the
 * redirects to the sign-in page, which hold nothing, do not.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class DoorFilter implements Filter {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** A built file with its digest in its name: under this name it never changes. */
  private static final Pattern NAMED_BY_CONTENT =
      Pattern.compile("/assets/[A-Za-z0-9_.-]+-[A-Za-z0-9_-]{8}\\.(js|css)");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    answer.setHeader("Cache-Control", keeping(asked.getRequestURI()));
    if (asked.getHeader("Authorization") != null
        && asked.getDispatcherType() == DispatcherType.REQUEST) {
      answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    chain.doFilter(request, response);
  }

  private static String keeping(String path) {
    if (NAMED_BY_CONTENT.matcher(path).matches()) {
      return "public, max-age=31536000, immutable";
    }
    return path.startsWith("/assets/") ? "no-cache" : "no-store";
  }
}
