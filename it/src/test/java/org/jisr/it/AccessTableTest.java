package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jisr.platform.Account;
import org.jisr.platform.sample.SampleOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Who may enter where: every endpoint of the OpenAPI document × every role × own, other and no
 * organisation, from {@code access-table.csv}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTableTest {
  /** One account a role, and the other organisation it is moved to. */
  private static final Map<String, String> MOVES_TO =
      Map.ofEntries(
          Map.entry("chair.maqal", "zubair"),
          Map.entry("member.maqal", "zubair"),
          Map.entry("police.asmaee", "ashar"),
          Map.entry("police.supervisor", "ashar"),
          Map.entry("worker.centre", "operations"),
          Map.entry("supervisor.centre", "operations"),
          Map.entry("provider.legal", "clinic"),
          Map.entry("commander", "operations"),
          Map.entry("analyst", "operations"),
          Map.entry("enumerator", "operations"),
          Map.entry("auditor", "operations"),
          Map.entry("administrator", "survey"));

  private final Map<String, Visitor> visitors = new LinkedHashMap<>();

  @Test
  void everyEndpointOfTheDocumentStandsInTheTable() throws IOException {
    Visitor visitor = visitor("chair.maqal");
    Set<String> documented = new TreeSet<>();
    JsonObject paths = visitor.get("/openapi?format=JSON").object().getJsonObject("paths");
    paths.forEach(
        (path, item) ->
            item.asJsonObject()
                .keySet()
                .forEach(method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    Set<String> tabled = new TreeSet<>();
    table().forEach(row -> tabled.add(endpoint(row)));
    assertThat(tabled).isEqualTo(documented);
  }

  @Test
  void everyRoleMeetsTheAnswerOfTheTable() throws Exception {
    MOVES_TO.keySet().forEach(this::visitor);
    Fixture fixture =
        Fixture.made(visitor("chair.maqal"), visitor("worker.centre"), visitor("provider.legal"))
            .withNewcomers(visitor("administrator"));
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    try {
      for (String relation : List.of("other", "none", "own")) {
        for (Account account : people()) {
          moveTo(account, relation);
        }
        for (String endpoint : endpoints()) {
          for (Account account : people()) {
            asked++;
            check(endpoint, account, relation, fixture, wrong);
          }
        }
      }
    } finally {
      for (Account account : people()) {
        moveTo(account, "own");
      }
    }
    assertThat(wrong).as("of %s questions", asked).isEmpty();
    assertThat(asked).isEqualTo(endpoints().size() * 12 * 3);
  }

  private void check(
      String endpoint, Account account, String relation, Fixture fixture, List<String> wrong)
      throws IOException {
    int expected =
        rowFor(endpoint, account.role())
            .map(row -> Integer.parseInt(row.get(relation)))
            .orElse(403);
    Visitor who =
        endpoint.equals("POST /api/sign-out")
            ? Visitor.signedIn(account.username())
            : visitor(account.username());
    Visitor.Answer answer =
        who.call(
            endpoint.substring(0, endpoint.indexOf(' ')),
            fixture.address(endpoint),
            fixture.body(endpoint));
    if (answer.status() != expected) {
      wrong.add(
          "%s, %s, %s: %d, not %d"
              .formatted(endpoint, account.role(), relation, answer.status(), expected));
    }
    if (!relation.equals("own") && endpoint.startsWith("GET")) {
      fixture
          .secrets()
          .forEach(
              secret -> {
                if (answer.body().contains(secret) && !endpoint.contains("services")) {
                  wrong.add(
                      "%s tells a foreign %s of a record".formatted(endpoint, account.role()));
                }
              });
    }
  }

  private Visitor visitor(String username) {
    return visitors.computeIfAbsent(username, Visitor::signedIn);
  }

  private static List<Account> people() {
    return Jisr.stack().accounts().stream()
        .filter(account -> MOVES_TO.containsKey(account.username()))
        .toList();
  }

  /** Takes effect at the next request: the roster is asked each time. */
  private static void moveTo(Account account, String relation) throws SQLException {
    try (Connection database = Jisr.stack().superuserOfCases("jisr")) {
      try (PreparedStatement leave =
          database.prepareStatement("delete from people.membership where subject = ?")) {
        leave.setString(1, account.subject());
        leave.executeUpdate();
      }
      if (relation.equals("none")) {
        return;
      }
      String key =
          relation.equals("own")
              ? account.organisation()
              : MOVES_TO.getOrDefault(account.username(), "operations");
      try (PreparedStatement join =
          database.prepareStatement(
              "insert into people.membership (issuer, subject, org_id, role, state, confirmed_by)"
                  + " values (?, ?, ?, ?, 'active', 'launcher')")) {
        join.setString(1, Jisr.stack().issuer());
        join.setString(2, account.subject());
        join.setObject(3, SampleOrganisation.of(key).id().value());
        join.setString(4, account.role());
        join.executeUpdate();
      }
    }
  }

  /** In the order of the table: what ends a record comes after what reads it. */
  private static Set<String> endpoints() throws IOException {
    Set<String> endpoints = new LinkedHashSet<>();
    table().forEach(row -> endpoints.add(endpoint(row)));
    return endpoints;
  }

  private static Optional<CSVRecord> rowFor(String endpoint, String role) throws IOException {
    return table().stream()
        .filter(row -> endpoint(row).equals(endpoint))
        .filter(
            row ->
                row.get("roles").equals("*") || List.of(row.get("roles").split(" ")).contains(role))
        .findFirst();
  }

  private static String endpoint(CSVRecord row) {
    return row.get("method") + " " + row.get("path");
  }

  static List<CSVRecord> table() throws IOException {
    try (var reader =
        new InputStreamReader(
            AccessTableTest.class.getResourceAsStream("/access-table.csv"),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
