package org.jisr.web;

import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Words what the container refuses, before any resource runs, like every other refusal. */
@WebServlet(urlPatterns = "/api-problem")
public class ProblemServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer known ? known : 404;
    response.setStatus(code);
    response.setContentType(Problem.MEDIA_TYPE.toString());
    Problem problem =
        new Problem("urn:jisr:problem:" + keyOf(code), keyOf(code), code, List.of(), null);
    response.getWriter().write(JsonbBuilder.create().toJson(problem));
  }

  private static String keyOf(int status) {
    return switch (status) {
      case 401 -> "signed-out";
      case 403 -> "not-your-role";
      case 404 -> "not-found";
      case 405 -> "not-allowed";
      case 413 -> "too-large";
      default -> "unexpected";
    };
  }
}
