package org.jisr.platform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/** The launcher's own way to our realm at Keycloak: a few questions and changes at start. */
final class KeycloakAdmin {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Keycloak keycloak;
  private final String token;

  KeycloakAdmin(Keycloak keycloak, Secrets secrets) {
    this.keycloak = keycloak;
    this.token = token(secrets.password(Keycloak.ADMINISTRATOR_SECRET));
  }

  /** What stands at this path of the realm. */
  Optional<JsonObject> find(String path) {
    return answer(request(path).GET())
        .filter(answer -> answer.statusCode() == 200)
        .map(answer -> reader(answer.body()).readObject());
  }

  /** The list at this path of the realm. */
  JsonArray list(String path) {
    return reader(expected(request(path).GET(), 200)).readArray();
  }

  /** Replaces what stands at this path of the realm. */
  void replace(String path, String json) {
    expected(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json)),
        204);
  }

  /** Adds to what stands at this path of the realm. */
  void add(String path, String json) {
    expected(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)),
        path.equals("/clients") ? 201 : 204);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
            URI.create(keycloak.address() + "/admin/realms/" + Realm.NAME + path))
        .header("Authorization", "Bearer " + token);
  }

  private String token(String password) {
    String form =
        "grant_type=password&client_id=admin-cli&username="
            + Keycloak.ADMINISTRATOR
            + "&password="
            + password;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(keycloak.address() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return reader(expected(request, 200)).readObject().getString("access_token");
  }

  private static JsonReader reader(String body) {
    return Json.createReader(new StringReader(body));
  }

  private static Optional<HttpResponse<String>> answer(HttpRequest.Builder request) {
    return Http.send(request.timeout(PATIENCE).build());
  }

  private String expected(HttpRequest.Builder request, int status) {
    return answer(request)
        .filter(response -> response.statusCode() == status)
        .map(HttpResponse::body)
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.PART_FAILED,
                    "Keycloak did not answer the launcher; see " + keycloak.part().log()));
  }
}
