package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jisr.platform.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What no page of ours sends, to every endpoint that takes a body: each is refused as problem
 * details with the right status, says back nothing of what was sent, and leaves no row behind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
  private static final String PLANTED = "مزروع7Q";

  private final Map<String, Visitor> byRole = new TreeMap<>();
  private final Fixture fixture =
      Fixture.made(as("forum-chair"), as("case-worker"), as("service-provider"))
          .withNewcomers(as("administrator"));

  @Test
  void everyEndpointRefusesWhatItCannotRead() throws Exception {
    List<String> wrong = new ArrayList<>();
    int sent = 0;
    Map<String, Long> before = rows();
    for (Map.Entry<String, String> each : withBodies().entrySet()) {
      String endpoint = each.getKey();
      for (Map.Entry<String, Integer> bad : broken(endpoint).entrySet()) {
        sent++;
        check(endpoint, each.getValue(), bad.getKey(), bad.getValue(), wrong);
      }
    }
    assertThat(wrong).as("of %s requests", sent).isEmpty();
    assertThat(sent).isGreaterThan(80);
    assertThat(rows()).as("rows of every table").isEqualTo(before);
  }

  private void check(String endpoint, String role, String body, int expected, List<String> wrong) {
    String method = endpoint.substring(0, endpoint.indexOf(' '));
    Visitor.Answer answer = as(role).call(method, fixture.address(endpoint), body);
    String what = endpoint + " " + body.substring(0, Math.min(30, body.length()));
    if (answer.status() != expected) {
      wrong.add(what + ": " + answer.status() + ", not " + expected);
    }
    String type = answer.whole().headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith("application/problem+json")) {
      wrong.add(what + ": answered as " + type);
    }
    if (answer.body().contains(PLANTED)) {
      wrong.add(what + ": says back what was sent");
    }
  }

  /** Each broken body with the status it deserves. */
  private Map<String, Integer> broken(String endpoint) {
    Map<String, Integer> bodies = new LinkedHashMap<>();
    bodies.put("{\"" + PLANTED, 400);
    bodies.put("", 400);
    bodies.put("[]", 400);
    bodies.put("null", 400);
    bodies.put("\"" + PLANTED + "\"", 400);
    bodies.put("{\"" + PLANTED + "\":1}", 400);
    bodies.put("[".repeat(20_000), 400);
    bodies.put("{\"" + PLANTED + "\":\"" + "x".repeat(300_000) + "\"}", 413);
    JsonObject good = object(String.valueOf(fixture.body(endpoint)));
    good.forEach((name, value) -> bodies.put(mistyped(good, name, value), 400));
    return bodies;
  }

  /** The same with one property of another type: a list where there was none, a text for a list. */
  private static String mistyped(JsonObject good, String name, JsonValue value) {
    JsonValue other =
        value.getValueType() == JsonValue.ValueType.ARRAY
            ? Json.createValue(PLANTED)
            : Json.createArrayBuilder().add(PLANTED).build();
    return Json.createObjectBuilder(good).add(name, other).build().toString();
  }

  /** Every endpoint that reads a body, with a role that may enter. */
  private Map<String, String> withBodies() throws Exception {
    Map<String, String> roles = new LinkedHashMap<>();
    AccessTableTest.table()
        .forEach(
            row ->
                roles.putIfAbsent(
                    row.get("method") + " " + row.get("path"), row.get("roles").split(" ")[0]));
    Map<String, String> found = new LinkedHashMap<>();
    JsonObject paths =
        as("forum-chair").get("/openapi?format=JSON").object().getJsonObject("paths");
    paths.forEach(
        (path, item) ->
            item.asJsonObject()
                .forEach(
                    (method, operation) -> {
                      String endpoint = method.toUpperCase(Locale.ROOT) + " " + path;
                      if (operation instanceof JsonObject one && one.containsKey("requestBody")) {
                        found.put(endpoint, String.valueOf(roles.get(endpoint)));
                      }
                    }));
    return found;
  }

  /** How many rows each table of the cases has; the trail and the claims of requests aside. */
  private static Map<String, Long> rows() throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        Statement statement = database.createStatement();
        Statement count = database.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "select table_schema || '.' || table_name from information_schema.tables"
                    + " where table_type = 'BASE TABLE' and table_schema not in"
                    + " ('pg_catalog', 'information_schema', 'audit')")) {
      while (tables.next()) {
        try (ResultSet row = count.executeQuery("select count(*) from " + tables.getString(1))) {
          row.next();
          counts.put(tables.getString(1), row.getLong(1));
        }
      }
    }
    return counts;
  }

  private Visitor as(String role) {
    return byRole.computeIfAbsent(
        role,
        asked ->
            Visitor.signedIn(
                Account.SAMPLES.stream()
                    .filter(account -> account.role().equals(asked))
                    .findFirst()
                    .orElseThrow()
                    .username()));
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
