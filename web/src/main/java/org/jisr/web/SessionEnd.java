package org.jisr.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * Guarantees that after {@link #signOut} the cookie of this browser opens nothing here, and, where
 * the answer is true, that the identity provider has ended the session too, so that the next person
 * at a shared phone is asked for a password. The server tells the provider itself (OpenID Connect
 * RP-initiated logout by refresh token): no token ever stands in an address.
 */
@RequestScoped
public class SessionEnd {
  private static final System.Logger LOG = System.getLogger(SessionEnd.class.getName());

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;

  /** Ends the session; true if the identity provider confirmed. */
  public boolean signOut() {
    String refreshToken =
        signedIn.context() instanceof RefreshableOidcSecurityContext session
            ? session.getRefreshToken()
            : null;
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return refreshToken != null && endedAtProvider(refreshToken);
  }

  private static boolean endedAtProvider(String refreshToken) {
    String form =
        "client_id=jisr-web&client_secret="
            + encode(System.getenv("JISR_OIDC_CLIENT_SECRET"))
            + "&refresh_token="
            + encode(refreshToken);
    HttpRequest logout =
        HttpRequest.newBuilder(
                URI.create(
                    System.getenv("JISR_OIDC_PROVIDER_URL") + "/protocol/openid-connect/logout"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(15))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
      int status = client.send(logout, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status == 204 || status == 200;
    } catch (IOException unreachable) {
      LOG.log(System.Logger.Level.WARNING, "Identity provider not reached at sign-out");
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
