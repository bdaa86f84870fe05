package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jisr.platform.sample.SampleOrganisation;

/**
 * A meeting of the forum of Maqal in which every sealed field holds a canary: who was present, what
 * was decided, and what the police office that got it as a task reports.
 */
final class PlantedMeeting {
  private static final String NOBODY = "{\"under18\":0,\"to25\":0,\"to45\":0,\"over45\":0}";

  private final Canary present = Canary.numbers("present", "over45", "to25", "to45", "under18");
  private final Canary decision = Canary.word("decision");
  private final Canary report = Canary.word("task report");
  private final String issueAddress;
  private final String meetingAddress;
  private final String taskAddress;

  private PlantedMeeting(Visitor chair, Visitor officer) {
    String issue =
        created(
            chair.post(
                "/api/issues",
                "{\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"text\"}"));
    issueAddress = "/api/issues/" + issue;
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Baghdad"));
    meetingAddress =
        "/api/meetings/" + created(chair.post("/api/meetings", "{\"meetsOn\":\"" + today + "\"}"));
    done(
        chair.call(
            "PUT",
            meetingAddress + "/attendance",
            "{\"version\":0,\"present\":{\"women\":{%s},\"men\":%s}}"
                .formatted(present.text(), NOBODY)));
    taskAddress = "/api/tasks/" + decided(chair, officer, issue);
    done(officer.post(taskAddress + "/taking", "{\"version\":0}"));
    done(
        officer.post(
            taskAddress + "/report",
            "{\"version\":1,\"action\":\"patrol\",\"outcome\":\"solved\",\"text\":\"%s\"}"
                .formatted(report.text())));
  }

  /** Does it all, as these two people. */
  static PlantedMeeting planted(Visitor chair, Visitor officer) {
    return new PlantedMeeting(chair, officer);
  }

  /** What the forum sees. */
  List<Canary> all() {
    return List.of(present, decision, report);
  }

  /** What the police office sees as well. */
  List<Canary> shared() {
    return List.of(decision, report);
  }

  /** Where its records are asked for by their ids. */
  List<String> addresses() {
    return List.of(issueAddress, meetingAddress, taskAddress);
  }

  /** Puts the issue on the agenda and hands what was decided to the office; the task's id. */
  private String decided(Visitor chair, Visitor officer, String issue) {
    Set<String> before = tasks(officer);
    String item = created(chair.post(meetingAddress + "/agenda", "{\"issue\":\"" + issue + "\"}"));
    done(
        chair.call(
            "PUT",
            meetingAddress + "/agenda/" + item + "/decision",
            "{\"version\":0,\"text\":\"%s\",\"acts\":\"police-office\",\"office\":\"%s\"}"
                .formatted(decision.text(), SampleOrganisation.of("asmaee").id().value())));
    Set<String> now = tasks(officer);
    now.removeAll(before);
    assertThat(now).hasSize(1);
    return now.iterator().next();
  }

  private static Set<String> tasks(Visitor officer) {
    Set<String> ids = new TreeSet<>();
    officer
        .get("/api/tasks")
        .object()
        .getJsonArray("tasks")
        .getValuesAs(JsonObject.class)
        .forEach(task -> ids.add(task.getString("id")));
    return ids;
  }

  private static void done(Visitor.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
  }

  private static String created(Visitor.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.id();
  }
}
