package org.jisr.platform;

import static java.util.stream.Collectors.joining;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The realm {@code jisr} as Keycloak imports it on its first start. */
final class Realm {
  static final String NAME = "jisr";

  /** The client of the web application. */
  static final String CLIENT = "jisr-web";

  private final Secrets secrets;

  Realm(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The name under which the client secret of the web application is kept. */
  static String clientSecret() {
    return "keycloak.client.jisr-web";
  }

  /** The name under which the secret of the client that manages people is kept. */
  static String peopleSecret() {
    return "keycloak.client.jisr-people";
  }

  /**
   * The import file's text.
   *
   * @param base the application's own address, without a slash at the end
   */
  String importFile(String base, List<Account> accounts) {
    String users = accounts.stream().map(this::user).map(one -> one + ",\n").collect(joining());
    return template()
        .replace("@BASE@", base)
        .replace("@CLIENT_SECRET@", secrets.password(clientSecret()))
        .replace("@PEOPLE_SECRET@", secrets.password(peopleSecret()))
        .replace("\"@USERS@\",", users);
  }

  /** The same without anybody's account. */
  JsonObject settings(String base) {
    try (JsonReader reader = Json.createReader(new StringReader(importFile(base, List.of())))) {
      return reader.readObject();
    }
  }

  private String user(Account account) {
    return """
        {"id": "%s", "username": "%s", "enabled": true, "emailVerified": false,
         "firstName": "%s", "lastName": "%s",
         "credentials": [{"type": "password", "temporary": %b, "value": "%s"}],
         "requiredActions": [%s],
         "realmRoles": ["default-roles-jisr", "%s"]}"""
        .formatted(
            account.subject(),
            account.username(),
            account.titleAr(),
            account.isSample() ? "(عيّنة)" : "",
            !account.isSample(),
            secrets.password(account.secret()),
            account.isSample() ? "" : "\"UPDATE_PASSWORD\"",
            account.role());
  }

  private static String template() {
    try (InputStream in = Realm.class.getResourceAsStream("jisr-realm.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
