package org.jisr.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.ServletSecurity.EmptyRoleSemantic;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers every page address with the one page of the front end, which then shows what the address
 * names. It is given to whoever asks: the same bytes for everyone, nothing about anyone. So the
 * front end itself leads to the sign-in page, and the address of a page never travels there.
 * Addresses hold ids at most, never a word about a person.
 */
@WebServlet(
    urlPatterns = {
      "/issues/*",
      "/meetings/*",
      "/tasks/*",
      "/hand-over/*",
      "/centre/*",
      "/files/*",
      "/services/*",
      "/referrals/*",
      "/reports/*",
      "/organisations/*",
      "/proposed-members/*"
    })
@ServletSecurity(@HttpConstraint(EmptyRoleSemantic.PERMIT))
public class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher("/index.html").forward(request, response);
  }
}
