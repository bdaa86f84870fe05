package org.jisr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisr.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
  private static final String BASE = "http://127.0.0.1:8080";

  @TempDir Path folder;
  private Secrets secrets;
  private JsonObject realm;

  @BeforeEach
  void read() {
    secrets = Secrets.in(folder.resolve("secrets"));
    realm = parse(new Realm(secrets).importFile(BASE, Account.SAMPLES));
  }

  @Test
  void aSignInLeadsToExactAddressesOnly() {
    List<String> addresses = strings(client(), "redirectUris");

    assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith(BASE + "/"));
    assertThat(addresses).noneMatch(address -> address.contains("*"));
  }

  @Test
  void everyWayInButTheCodeFlowWithPkceIsClosed() {
    for (String way :
        List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
      assertThat(client().getBoolean(way)).as(way).isFalse();
    }
    assertThat(client().getBoolean("publicClient")).isFalse();
    assertThat(client().getJsonObject("attributes").getString("pkce.code.challenge.method"))
        .isEqualTo("S256");
    assertThat(realm.getBoolean("registrationAllowed")).isFalse();
  }

  @Test
  void theRealmKnowsExactlyTheRolesOfTheApplication() {
    Set<String> roles =
        realm.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
            .map(role -> role.getString("name"))
            .filter(name -> !name.equals("default-roles-jisr"))
            .collect(Collectors.toSet());

    assertThat(roles)
        .isEqualTo(Arrays.stream(Role.values()).map(Role::wireName).collect(Collectors.toSet()));
  }

  @Test
  void everyRoleHasASampleAccountWithAPasswordOfItsOwn() {
    List<JsonObject> users = people(realm);

    assertThat(users.stream().flatMap(user -> strings(user, "realmRoles").stream()))
        .containsAll(Arrays.stream(Role.values()).map(Role::wireName).toList());
    assertThat(users.stream().map(RealmTest::passwordOf).distinct()).hasSize(users.size());
  }

  @Test
  void withoutSampleDataNobodyHasAnAccount() {
    assertThat(people(parse(new Realm(secrets).importFile(BASE, List.of())))).isEmpty();
  }

  @Test
  void theFirstAdministratorMustReplaceThePassword() {
    JsonObject empty =
        parse(new Realm(secrets).importFile(BASE, List.of(Account.FIRST_ADMINISTRATOR)));
    JsonObject first = people(empty).getFirst();
    assertThat(strings(first, "requiredActions")).containsExactly("UPDATE_PASSWORD");
    assertThat(strings(first, "realmRoles")).contains("administrator");
  }

  @Test
  void theClientThatManagesPeopleMayDoNothingElse() {
    JsonObject account =
        realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
            .filter(user -> user.containsKey("serviceAccountClientId"))
            .findFirst()
            .orElseThrow();
    assertThat(strings(account.getJsonObject("clientRoles"), "realm-management"))
        .containsExactlyInAnyOrder("manage-users", "view-users");
    assertThat(account).doesNotContainKey("credentials");
  }

  /** Whoever can sign in; the account of a program cannot. */
  private static List<JsonObject> people(JsonObject realm) {
    return realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
        .filter(user -> user.containsKey("credentials"))
        .toList();
  }

  @Test
  void sessionsAreAsShortAsPromised() {
    assertThat(realm.getInt("accessTokenLifespan")).isLessThanOrEqualTo(300);
    assertThat(realm.getInt("ssoSessionIdleTimeout")).isEqualTo(15 * 60);
    assertThat(realm.getInt("ssoSessionMaxLifespan")).isEqualTo(10 * 60 * 60);
    assertThat(realm.getBoolean("revokeRefreshToken")).isTrue();
    assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
  }

  private JsonObject client() {
    return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
        .filter(client -> client.getString("clientId").equals(Realm.CLIENT))
        .findFirst()
        .orElseThrow();
  }

  private static String passwordOf(JsonObject user) {
    return user.getJsonArray("credentials").getJsonObject(0).getString("value");
  }

  private static List<String> strings(JsonObject object, String name) {
    return object.getJsonArray(name).getValuesAs(JsonString::getString);
  }

  private static JsonObject parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
