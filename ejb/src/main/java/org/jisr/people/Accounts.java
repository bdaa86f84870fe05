package org.jisr.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.util.Optional;
import org.jisr.access.Rejection;

/**
 * The accounts people sign in with, at Keycloak (its admin REST API, client {@code jisr-people},
 * which may manage users and nothing else).
 *
 * <p>Guarantees that no password passes back through it. Does not guarantee that an account is made
 * together with its membership: one that was made and not admitted can do nothing, and is taken up
 * when the same username is admitted again.
 */
@ApplicationScoped
class Accounts {
  private IdentityProvider provider;

  @SuppressWarnings("NullAway.Init")
  Accounts() {}

  @PostConstruct
  void open() {
    provider = IdentityProvider.ofEnvironment();
  }

  /** The issuer of every token, under which memberships are stored. */
  String issuer() {
    return provider.issuer();
  }

  /** The account of this username, if there is one. */
  Optional<String> subjectOf(String username) {
    JsonArray found =
        provider
            .get("/users?exact=true&username=" + URLEncoder.encode(username, UTF_8))
            .asJsonArray();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getJsonObject(0).getString("id"));
  }

  AccountName nameOf(String subject) {
    return provider
        .find("/users/" + subject)
        .map(JsonObject.class::cast)
        .map(user -> new AccountName(user.getString("username"), user.getString("firstName", "")))
        .orElse(AccountName.GONE);
  }

  /** Makes the account, its password good for one sign-in. */
  String create(AdmitPerson.NewAccount account) {
    provider.post(
        "/users",
        Json.createObjectBuilder()
            .add("username", account.username())
            .add("firstName", account.name())
            .add("enabled", true)
            .add("credentials", Json.createArrayBuilder().add(oneTime(account.oneTimePassword())))
            .build());
    String subject = subjectOf(account.username()).orElseThrow();
    giveRole(subject, account.role());
    return subject;
  }

  /** Takes up an account nobody acts with. */
  void takeUp(String subject, AdmitPerson.NewAccount account) {
    change(
        subject,
        Json.createObjectBuilder().add("firstName", account.name()).add("enabled", true).build());
    setOneTimePassword(subject, account.oneTimePassword());
    giveRole(subject, account.role());
  }

  /**
   * Replaces the password, ends every session of the account and the wait after wrong tries.
   *
   * @throws Rejection invalid, for a password the account has had before
   */
  void setOneTimePassword(String subject, String password) {
    provider.put("/users/" + subject + "/reset-password", oneTime(password).build());
    provider.post("/users/" + subject + "/logout", JsonObject.EMPTY_JSON_OBJECT);
    provider.delete("/attack-detection/brute-force/users/" + subject);
  }

  /** Nobody signs in with it any more, and whoever is signed in with it is not. */
  void close(String subject) {
    change(subject, Json.createObjectBuilder().add("enabled", false).build());
    provider.post("/users/" + subject + "/logout", JsonObject.EMPTY_JSON_OBJECT);
  }

  private void giveRole(String subject, String role) {
    String mappings = "/users/" + subject + "/role-mappings/realm";
    JsonArray available = provider.get(mappings + "/available").asJsonArray();
    available.getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("name").equals(role))
        .findFirst()
        .ifPresent(one -> provider.post(mappings, Json.createArrayBuilder().add(one).build()));
  }

  /** Keycloak takes whole accounts: what a change leaves out would be emptied. */
  private void change(String subject, JsonObject changes) {
    JsonObject user =
        provider.find("/users/" + subject).orElseThrow(Rejection::notFound).asJsonObject();
    JsonObjectBuilder whole = Json.createObjectBuilder(user);
    changes.forEach(whole::add);
    provider.put("/users/" + subject, whole.build());
  }

  private static JsonObjectBuilder oneTime(String password) {
    return Json.createObjectBuilder()
        .add("type", "password")
        .add("value", password)
        .add("temporary", true);
  }
}
