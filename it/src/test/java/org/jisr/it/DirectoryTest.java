package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jisr.platform.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who corrects the directory, what grows old in it, and what it never says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryTest {
  private static final String SECRET = "عنوان سرّي";

  private final Visitor worker = Visitor.signedIn("worker.centre");
  private final Visitor provider = Visitor.signedIn("provider.legal");
  private final Visitor other = Visitor.signedIn("provider.clinic");

  @Test
  void theProviderCorrectsItsOwnEntryAndNobodyElseDoes() {
    JsonObject legal = serviceOf("legal");
    String address = "/api/services/" + legal.getString("id");
    String change = change(legal, "الأحد والثلاثاء");
    assertThat(worker.call("PUT", address, change).status()).isEqualTo(403);
    assertThat(other.call("PUT", address, change).status()).isEqualTo(404);
    assertThat(provider.call("PUT", address, change).status()).isEqualTo(200);
    JsonObject hours = worker.get(address).object().getJsonObject("entry").getJsonObject("hours");
    assertThat(hours.getString("ar")).isEqualTo("الأحد والثلاثاء");
    Visitor.Answer stale = provider.call("PUT", address, change);
    assertThat(stale.status()).as("over the version that was read").isEqualTo(409);
    assertThat(provider.call("PUT", address, change(legal, "س".repeat(301))).status())
        .isEqualTo(422);
  }

  @Test
  void anEntryNobodyConfirmsForNinetyDaysIsStale() throws SQLException {
    JsonObject legal = serviceOf("legal");
    String address = "/api/services/" + legal.getString("id");
    assertThat(provider.post(address + "/assurance", "{}").status()).isEqualTo(204);
    assertThat(worker.get(address).object().getBoolean("stale")).isFalse();
    letPass(91, legal.getString("id"));
    assertThat(worker.get(address).object().getBoolean("stale")).isTrue();
    assertThat(provider.post(address + "/assurance", "{}").status()).isEqualTo(204);
    assertThat(worker.get(address).object().getBoolean("stale")).isFalse();
  }

  @Test
  void whereTheShelterStandsIsInNoAnswerToAnybody() {
    JsonObject shelter = serviceOf("shelter");
    assertThat(shelter.getBoolean("confidential")).isTrue();
    for (Account account : Jisr.stack().accounts()) {
      Visitor visitor = Visitor.signedIn(account.username());
      for (String address :
          List.of(
              "/api/services",
              "/api/services/" + shelter.getString("id"),
              "/api/me",
              "/api/centre/referrals",
              "/api/referrals")) {
        assertThat(visitor.get(address).body()).as(account.username()).doesNotContain(SECRET);
      }
      Visitor.Answer one = visitor.get("/api/services/" + shelter.getString("id"));
      if (one.status() == 200) {
        assertThat(one.object().isNull("district")).as(account.username()).isTrue();
        assertThat(one.object().getJsonObject("organisation").keySet())
            .containsExactlyInAnyOrder("id", "nameAr", "nameEn");
      }
    }
  }

  private JsonObject serviceOf(String kind) {
    return worker.get("/api/services").array().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("kind").equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static String change(JsonObject service, String hours) {
    String said = service.getJsonObject("entry").getJsonObject("hours").getString("ar");
    return "{\"version\":%d,\"entry\":%s}"
        .formatted(
            service.getInt("version"),
            service.getJsonObject("entry").toString().replace(said, hours));
  }

  private static void letPass(int days, String service) throws SQLException {
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement older =
            database.prepareStatement(
                "update centre.service set assured_on = assured_on - ? where id = ?")) {
      older.setInt(1, days);
      older.setObject(2, UUID.fromString(service));
      assertThat(older.executeUpdate()).isEqualTo(1);
    }
  }
}
