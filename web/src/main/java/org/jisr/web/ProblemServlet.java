package org.jisr.web;

import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Words what the container refuses, before any resource runs, like every other refusal.
 *
 * <p>The container answers 403 to somebody who is not signed in only where it cannot lead her to
 * the sign-in page, because Keycloak has not answered since the server started. That is no refusal
 * of hers: a browser gets the front end, which says so, and the interface 503.
 */
@WebServlet(urlPatterns = "/refused")
public class ProblemServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer known ? known : 404;
    if (code == 403 && request.getUserPrincipal() == null) {
      code = 503;
    }
    response.setStatus(code);
    if (code == 503 && !isCall(request)) {
      request.getRequestDispatcher("/index.html").forward(request, response);
      return;
    }
    response.setContentType(Problem.MEDIA_TYPE.toString());
    response.setCharacterEncoding("UTF-8");
    Problem problem =
        new Problem("urn:jisr:problem:" + keyOf(code), keyOf(code), code, List.of(), null);
    response.getWriter().write(JsonbBuilder.create().toJson(problem));
  }

  private static boolean isCall(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        && asked.startsWith("/api/");
  }

  private static String keyOf(int status) {
    return switch (status) {
      case 401 -> "signed-out";
      case 403 -> "not-your-role";
      case 404 -> "not-found";
      case 405 -> "not-allowed";
      case 413 -> "too-large";
      case 503 -> "sign-in-away";
      default -> "unexpected";
    };
  }
}
