package org.jisr.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The one address that leads to the sign-in page. By the time this runs the person is signed in and
 * goes home; the front end remembers where she wanted to go. One fixed address, so that the
 * identity provider knows it exactly and no page's address ever travels there.
 */
@WebServlet(urlPatterns = "/sign-in")
public class SignInServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/");
  }
}
