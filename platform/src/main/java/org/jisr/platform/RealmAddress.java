package org.jisr.platform;

import jakarta.json.JsonObject;
import java.nio.file.Path;

/**
 * Tells Keycloak where the application is when its port is another one than at the last start.
 * Exact redirect addresses are what keeps a sign-in from being led elsewhere, so they must follow
 * the port.
 */
final class RealmAddress {
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
    KeycloakAdmin admin = new KeycloakAdmin(keycloak, secrets);
    JsonObject client = admin.list("/clients?clientId=" + Realm.CLIENT).getJsonObject(0);
    String moved =
        client
            .toString()
            .replace(before + "/", base + "/")
            .replace('"' + before + '"', '"' + base + '"');
    admin.replace("/clients/" + client.getString("id"), moved);
  }
}
