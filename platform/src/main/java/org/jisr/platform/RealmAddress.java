package org.jisr.platform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/**
 * Tells Keycloak where the application is when its port is another one than at the last start.
 * Exact redirect addresses are what keeps a sign-in from being led elsewhere, so they must follow
 * the port.
 */
final class RealmAddress {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path known;
  private final Keycloak keycloak;
  private final Secrets secrets;

  RealmAddress(Installation installation, Keycloak keycloak, Secrets secrets) {
    this.known = installation.run().resolve("realm.address");
    this.keycloak = keycloak;
    this.secrets = secrets;
  }

  /** Whether Keycloak has imported the realm in an earlier start. */
  boolean isKnown() {
    return !Folders.read(known).isBlank();
  }

  /** Brings the realm's client to this address where it still has another. */
  void follow(String base) {
    String before = Folders.read(known).strip();
    if (!before.isEmpty() && !before.equals(base)) {
      move(before, base);
    }
    Folders.writePrivate(known, base);
  }

  private void move(String before, String base) {
    String token = administratorToken();
    String clients = keycloak.address() + "/admin/realms/" + Realm.NAME + "/clients";
    JsonArray found =
        reader(
                send(
                    token,
                    HttpRequest.newBuilder(URI.create(clients + "?clientId=" + Realm.CLIENT)),
                    200))
            .readArray();
    JsonObject client = found.getJsonObject(0);
    String moved =
        client
            .toString()
            .replace(before + "/", base + "/")
            .replace('"' + before + '"', '"' + base + '"');
    send(
        token,
        HttpRequest.newBuilder(URI.create(clients + "/" + client.getString("id")))
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(moved)),
        204);
  }

  private String administratorToken() {
    String form =
        "grant_type=password&client_id=admin-cli&username="
            + Keycloak.ADMINISTRATOR
            + "&password="
            + secrets.password(Keycloak.ADMINISTRATOR_SECRET);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(keycloak.address() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return reader(send("", request, 200)).readObject().getString("access_token");
  }

  private static JsonReader reader(String body) {
    return Json.createReader(new StringReader(body));
  }

  private String send(String token, HttpRequest.Builder request, int expected) {
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return Http.send(request.timeout(PATIENCE).build())
        .filter(response -> response.statusCode() == expected)
        .map(HttpResponse::body)
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.PART_FAILED,
                    "Keycloak could not be told the application's new address; see "
                        + keycloak.part().log()));
  }
}
