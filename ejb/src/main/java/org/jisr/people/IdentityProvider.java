package org.jisr.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/** Calls to Keycloak's admin REST API, with a token of the client credentials grant (RFC 6749). */
final class IdentityProvider {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long SPARE_NANOS = Duration.ofSeconds(20).toNanos();

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String issuer;
  private final String secret;
  private String token = "";
  private long tokenEnds = System.nanoTime();

  private IdentityProvider(String issuer, String secret) {
    this.issuer = issuer;
    this.secret = secret;
  }

  static IdentityProvider ofEnvironment() {
    String issuer = System.getenv("JISR_OIDC_PROVIDER_URL");
    String secret = System.getenv("JISR_PEOPLE_CLIENT_SECRET");
    if (issuer == null || secret == null) {
      throw new IllegalStateException(
          "JISR_OIDC_PROVIDER_URL or JISR_PEOPLE_CLIENT_SECRET is not set: start Jisr with"
              + " ./jisr start");
    }
    return new IdentityProvider(issuer, secret);
  }

  String issuer() {
    return issuer;
  }

  JsonValue get(String path) {
    return find(path).orElseThrow(Rejection::notFound);
  }

  /** What is there; nothing where Keycloak says 404. */
  Optional<JsonValue> find(String path) {
    HttpResponse<String> answer = call("GET", path, null);
    return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(answer.body()));
  }

  void post(String path, JsonValue body) {
    call("POST", path, body);
  }

  void put(String path, JsonValue body) {
    call("PUT", path, body);
  }

  void delete(String path) {
    call("DELETE", path, null);
  }

  private HttpResponse<String> call(String method, String path, @Nullable JsonValue body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
    HttpResponse<String> answer = send(request);
    // The status alone is told: Keycloak's texts quote what was sent.
    return switch (answer.statusCode()) {
      case 200, 201, 204, 404 -> answer;
      case 400 -> throw Rejection.invalid("password", "not-a-one-time-password");
      case 409 -> throw Rejection.invalid("username", "username-taken");
      default ->
          throw new IllegalStateException(
              "Keycloak answered " + answer.statusCode() + " to " + method + " of an account");
    };
  }

  private synchronized String token() {
    if (tokenEnds - System.nanoTime() > 0) {
      return token;
    }
    String form =
        "grant_type=client_credentials&client_id=jisr-people&client_secret="
            + URLEncoder.encode(secret, UTF_8);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          "Keycloak gave no token to jisr-people: " + answer.statusCode());
    }
    var given = read(answer.body()).asJsonObject();
    token = given.getString("access_token");
    long valid = Duration.ofSeconds(given.getInt("expires_in")).toNanos();
    tokenEnds = System.nanoTime() + Math.max(0, valid - SPARE_NANOS);
    return token;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw Rejection.unavailable("sign-in-unavailable");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Rejection.unavailable("sign-in-unavailable");
    }
  }

  private static JsonValue read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readValue();
    }
  }
}
