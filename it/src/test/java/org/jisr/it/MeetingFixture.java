package org.jisr.it;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jisr.platform.sample.SampleOrganisation;
import org.jspecify.annotations.Nullable;

/** Meetings of the forum of Maqal with their tasks at the office of Asmaee, for {@link Fixture}. */
final class MeetingFixture {
  private static final int IN_STOCK = 4;
  private static final String PRESENT =
      "\"present\":{\"women\":{\"under18\":0,\"to25\":1,\"to45\":2,\"over45\":0},"
          + "\"men\":{\"under18\":0,\"to25\":1,\"to45\":0,\"over45\":3}}}";

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Baghdad"));
  private final Visitor chair;
  private final Visitor officer = Visitor.signedIn("police.asmaee");
  private final Supplier<String> issue;
  private final Map<String, String> records = new HashMap<>();
  // Asking must leave no row behind: what two people put on or take off is there beforehand.
  private final Deque<String> issues = new ArrayDeque<>();
  private final Deque<String> items = new ArrayDeque<>();

  MeetingFixture(Visitor chair, Supplier<String> issue) {
    this.chair = chair;
    this.issue = issue;
  }

  void make() {
    records.put("meeting", held());
    records.put("meeting voided", held());
    records.put("item", onAgenda());
    for (String use : new String[] {"task", "task taken", "task reported", "task assigned"}) {
      records.put(use, task());
    }
    take("task reported");
    take("task assigned");
    for (int i = 0; i < IN_STOCK; i++) {
      issues.add(newIssue());
      items.add(onAgenda());
    }
  }

  Collection<String> records() {
    return records.values();
  }

  boolean knows(String endpoint) {
    return endpoint.contains("/api/meetings") || endpoint.contains("/api/tasks");
  }

  /** The address, with a record that this call may change. */
  String address(String endpoint) {
    String path = endpoint.substring(endpoint.indexOf(' ') + 1);
    String item = endpoint.endsWith("/removal") ? nextOf(items) : of("item");
    return path.replace("{item}", item).replace("{id}", of(record(endpoint)));
  }

  private static String record(String endpoint) {
    if (endpoint.contains("/api/meetings")) {
      return endpoint.endsWith("/voiding") ? "meeting voided" : "meeting";
    }
    return switch (endpoint.substring(endpoint.lastIndexOf('/'))) {
      case "/taking" -> "task taken";
      case "/report" -> "task reported";
      case "/assignment" -> "task assigned";
      default -> "task";
    };
  }

  @Nullable String body(String endpoint) {
    return switch (endpoint) {
      case "POST /api/meetings" -> "{\"meetsOn\":\"" + today + "\"}";
      case "PUT /api/meetings/{id}/day" ->
          "{" + version("meeting") + ",\"meetsOn\":\"" + today + "\",\"reason\":\"wrong-date\"}";
      case "PUT /api/meetings/{id}/attendance" -> "{" + version("meeting") + "," + PRESENT;
      case "POST /api/meetings/{id}/agenda" -> "{\"issue\":\"" + nextOf(issues) + "\"}";
      case "PUT /api/meetings/{id}/agenda/{item}/decision" ->
          "{\"version\":0,\"text\":\"عيّنة\",\"acts\":\"forum\",\"office\":null}";
      case "POST /api/meetings/{id}/voiding" ->
          "{" + version("meeting voided") + ",\"reason\":\"entered-twice\"}";
      case "POST /api/tasks/{id}/taking" -> "{\"version\":0}";
      case "POST /api/tasks/{id}/report" ->
          "{\"version\":1,\"action\":\"patrol\",\"outcome\":\"solved\",\"text\":\"عيّنة\"}";
      case "POST /api/tasks/{id}/assignment" ->
          "{\"version\":1,\"officer\":\"" + of("code") + "\"}";
      default -> endpoint.startsWith("POST") ? "{}" : null;
    };
  }

  private String of(String record) {
    return Objects.requireNonNull(record.equals("code") ? code() : records.get(record), record);
  }

  /** The officer's own code; the officer may just have been moved to another office. */
  private String code() {
    Visitor.Answer board = officer.get("/api/tasks");
    return board.status() == 200 ? board.object().getString("code") : "0000";
  }

  private String version(String meeting) {
    Visitor.Answer read = chair.get("/api/meetings/" + of(meeting));
    int version =
        read.status() == 200 ? read.object().getJsonObject("meeting").getInt("version") : 0;
    return "\"version\":" + version;
  }

  private String held() {
    String id = chair.post("/api/meetings", "{\"meetsOn\":\"" + today + "\"}").id();
    done(chair.call("PUT", "/api/meetings/" + id + "/attendance", "{\"version\":0," + PRESENT));
    return id;
  }

  private String newIssue() {
    return chair.post("/api/issues", issue.get()).id();
  }

  private String onAgenda() {
    String body = "{\"issue\":\"" + newIssue() + "\"}";
    return chair.post("/api/meetings/" + of("meeting") + "/agenda", body).id();
  }

  private static String nextOf(Deque<String> stock) {
    String next = stock.remove();
    stock.add(next);
    return next;
  }

  private String task() {
    String before = tasks();
    UUID office = SampleOrganisation.of("asmaee").id().value();
    done(
        chair.call(
            "PUT",
            "/api/meetings/" + of("meeting") + "/agenda/" + onAgenda() + "/decision",
            "{\"version\":0,\"text\":\"عيّنة\",\"acts\":\"police-office\",\"office\":\""
                + office
                + "\"}"));
    return officer
        .get("/api/tasks")
        .object()
        .getJsonArray("tasks")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(task -> task.getString("id"))
        .filter(id -> !before.contains(id))
        .findFirst()
        .orElseThrow();
  }

  private String tasks() {
    return officer
        .get("/api/tasks")
        .object()
        .getJsonArray("tasks")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(task -> task.getString("id"))
        .collect(Collectors.joining(" "));
  }

  private void take(String task) {
    done(officer.post("/api/tasks/" + of(task) + "/taking", "{\"version\":0}"));
  }

  private static void done(Visitor.Answer answer) {
    if (answer.status() != 204) {
      throw new AssertionError("Fixture refused: " + answer.status() + " " + answer.body());
    }
  }
}
