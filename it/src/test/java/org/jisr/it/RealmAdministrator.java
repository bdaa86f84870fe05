package org.jisr.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Properties;
import org.jisr.platform.Stack;

/** What the launcher's own account at Keycloak may do: here, to make a page appear that few see. */
public final class RealmAdministrator {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Stack stack;
  private final String keycloak;
  private final String token;

  public RealmAdministrator() throws Exception {
    this(Jisr.stack());
  }

  public RealmAdministrator(Stack stack) throws Exception {
    this.stack = stack;
    keycloak = stack.issuer().substring(0, stack.issuer().indexOf("/realms/"));
    String form =
        "grant_type=password&client_id=admin-cli&username=bootstrap&password="
            + URLEncoder.encode(password(), UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    try (JsonReader reader = Json.createReader(new StringReader(send(request, 200)))) {
      token = reader.readObject().getString("access_token");
    }
  }

  /** At her next sign-in the person chooses a password before anything else. */
  public void letChooseAPassword(String username) throws Exception {
    require(username, "\"UPDATE_PASSWORD\"");
  }

  /** Nothing stands before her next sign-in. */
  public void letKeepThePassword(String username) throws Exception {
    require(username, "");
  }

  private void require(String username, String action) throws Exception {
    send(
        of("/users/" + Jisr.account(username).subject())
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"requiredActions\":[" + action + "]}")),
        204);
  }

  /** Opens an account again that was shut after wrong attempts. */
  public void forgetWrongAttempts(String username) throws Exception {
    send(
        of("/attack-detection/brute-force/users/" + Jisr.account(username).subject()).DELETE(),
        204);
  }

  /** Leaves the realm as an earlier version of Jisr had made it. */
  public void leaveAsBefore() throws Exception {
    send(
        of("")
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"loginTheme\":\"keycloak\"}")),
        204);
    try (JsonReader reader =
        Json.createReader(new StringReader(send(of("/clients?clientId=jisr-people").GET(), 200)))) {
      String client = reader.readArray().getJsonObject(0).getString("id");
      send(of("/clients/" + client).DELETE(), 204);
    }
    Files.delete(stack.installation().home().resolve("run/realm.settings"));
  }

  private HttpRequest.Builder of(String path) {
    return HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/jisr" + path))
        .header("Authorization", "Bearer " + token);
  }

  private String password() throws IOException {
    Properties secrets = new Properties();
    try (Reader reader =
        Files.newBufferedReader(stack.installation().home().resolve("secrets.properties"))) {
      secrets.load(reader);
    }
    return secrets.getProperty("keycloak.bootstrap");
  }

  private static String send(HttpRequest.Builder request, int expected) throws Exception {
    HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(expected);
    return answer.body();
  }
}
