package org.jisr.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;

/**
 * Answers every page address with the one page of the front end, which then shows what the address
 * names. Addresses hold ids at most, never a word about a person.
 */
@WebFilter(urlPatterns = "/*")
public class PageFilter implements Filter {
  private static final Set<String> PAGES =
      Set.of(
          "/",
          "/issues",
          "/hand-over",
          "/centre",
          "/files",
          "/services",
          "/referrals",
          "/reports",
          "/organisations",
          "/proposed-members");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = ((HttpServletRequest) request).getRequestURI();
    if (isPage(path)) {
      request.getRequestDispatcher("/index.html").forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPage(String path) {
    int second = path.indexOf('/', 1);
    return PAGES.contains(second < 0 ? path : path.substring(0, second));
  }
}
