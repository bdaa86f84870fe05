package org.jisr.platform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a realm that an earlier version of Jisr made to the settings of this one: its own rules
 * and look, and the clients it lacks. People, roles and the clients that are there stay as they
 * are.
 */
final class RealmSettings {
  /** What Keycloak takes at its first import alone, or what belongs to people. */
  private static final Set<String> NOT_SETTINGS =
      Set.of("realm", "defaultRole", "roles", "clients", "users", "components");

  private final Path known;
  private final JsonObject wanted;
  private final Keycloak keycloak;
  private final Secrets secrets;

  /**
   * Over a running Keycloak.
   *
   * @param base the application's own address, without a slash at the end
   */
  RealmSettings(Installation installation, String base, Keycloak keycloak, Secrets secrets) {
    this.known = installation.run().resolve("realm.settings");
    this.wanted = new Realm(secrets).settings(base);
    this.keycloak = keycloak;
    this.secrets = secrets;
  }

  /**
   * Changes what differs, once for each version; twice changes nothing.
   *
   * @param imported whether the realm was made by this very version a moment ago
   */
  void follow(boolean imported) {
    if (!imported && !Folders.read(known).equals(fingerprint())) {
      bringUpToDate();
    }
    Folders.writePrivate(known, fingerprint());
  }

  private void bringUpToDate() {
    KeycloakAdmin admin = new KeycloakAdmin(keycloak, secrets);
    admin.replace("", settings().toString());
    for (JsonObject client : wanted.getJsonArray("clients").getValuesAs(JsonObject.class)) {
      if (admin.list("/clients?clientId=" + client.getString("clientId")).isEmpty()) {
        admin.add("/clients", client.toString());
      }
    }
    wanted.getJsonArray("users").getValuesAs(JsonObject.class).stream()
        .filter(user -> user.containsKey("serviceAccountClientId"))
        .forEach(account -> giveRoles(admin, account));
  }

  private JsonObject settings() {
    JsonObjectBuilder settings = Json.createObjectBuilder();
    wanted.forEach(
        (name, value) -> {
          if (!NOT_SETTINGS.contains(name)) {
            settings.add(name, value);
          }
        });
    return settings.build();
  }

  /** Gives a client's own account the roles it acts with; those it has it keeps. */
  private static void giveRoles(KeycloakAdmin admin, JsonObject account) {
    String client = idOf(admin, account.getString("serviceAccountClientId"));
    String user =
        admin.find("/clients/" + client + "/service-account-user").orElseThrow().getString("id");
    JsonObject roles = account.getJsonObject("clientRoles");
    for (String owner : roles.keySet()) {
      String ownerId = idOf(admin, owner);
      List<String> names = roles.getJsonArray(owner).getValuesAs(JsonString::getString);
      JsonArray given =
          Json.createArrayBuilder(
                  names.stream()
                      .map(name -> admin.find("/clients/" + ownerId + "/roles/" + name))
                      .map(Optional::orElseThrow)
                      .toList())
              .build();
      admin.add("/users/" + user + "/role-mappings/clients/" + ownerId, given.toString());
    }
  }

  private static String idOf(KeycloakAdmin admin, String client) {
    return admin.list("/clients?clientId=" + client).getJsonObject(0).getString("id");
  }

  private String fingerprint() {
    try {
      byte[] text = wanted.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
