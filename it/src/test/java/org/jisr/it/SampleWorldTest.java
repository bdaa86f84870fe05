package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jisr.platform.Account;
import org.jisr.security.Role;
import org.junit.jupiter.api.Test;

/** A fresh installation has enough in it to try every role, and says that nothing of it is real. */
class SampleWorldTest {
  @Test
  void thereIsSomebodyForEveryRole() {
    assertThat(Account.SAMPLES.stream().map(Account::role).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Role.values()).stream().map(Role::wireName).collect(Collectors.toSet()));
  }

  @Test
  void everyPageOfEverybodySaysThatTheDataAreSamples() {
    for (Account account : Account.SAMPLES) {
      JsonObject me = Visitor.signedIn(account.username()).get("/api/me").object();
      assertThat(me.getBoolean("sampleData")).as(account.username()).isTrue();
    }
  }

  @Test
  void theForumsOfSevenDistrictsTheOfficesAndTheCentreAreThere() throws SQLException {
    Map<String, Integer> kinds = new TreeMap<>();
    Map<String, Integer> districts = new TreeMap<>();
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select * from people.organisation")) {
      while (row.next()) {
        assertThat(row.getString("name_ar")).contains("(عيّنة)");
        kinds.merge(row.getString("kind"), 1, Integer::sum);
        if (row.getString("kind").equals("forum")) {
          districts.merge(row.getString("district"), 1, Integer::sum);
        }
      }
    }
    assertThat(kinds).containsEntry("forum", 9).containsEntry("police-office", 3);
    assertThat(kinds).containsEntry("centre", 1);
    assertThat(districts).hasSize(7);
  }

  @Test
  void twelveServicesAreListedAndOneDoesNotSayWhere() {
    List<JsonObject> services =
        Visitor.signedIn("worker.centre")
            .get("/api/services")
            .array()
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(service -> !service.getString("nameEn").equals(Fixture.SERVICE))
            .toList();
    assertThat(services).hasSize(12);
    assertThat(services)
        .filteredOn(service -> service.getBoolean("confidential"))
        .singleElement()
        .satisfies(hidden -> assertThat(hidden.isNull("district")).isTrue());
  }

  @Test
  void twoYearsOfMonthsAreClosedAtAboutTwoHundredAndFiftyReportsEach() {
    Visitor commander = Visitor.signedIn("commander");
    List<JsonObject> periods =
        commander
            .get("/api/releases")
            .object()
            .getJsonArray("periods")
            .getValuesAs(JsonObject.class);
    assertThat(periods).hasSize(SampleReports.count());
    double mean =
        periods.stream()
            .map(period -> commander.get("/api/releases/" + period.getString("period")).object())
            .mapToInt(release -> release.getJsonObject("total").getInt("estimate"))
            .average()
            .orElseThrow();
    assertThat(mean).isBetween(200.0, 300.0);
  }
}
