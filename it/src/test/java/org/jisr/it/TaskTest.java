package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jisr.platform.sample.SampleOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A decided solution in the hands of a police office, and the way back to the forum. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskTest {
  private static final String REPORT =
      ",\"action\":\"patrol\",\"outcome\":\"solved\",\"text\":\"what was done\"}";
  private static final String STORY = "the story of the quarter";

  private final Visitor chair = Visitor.signedIn("chair.maqal");
  private final Visitor officer = Visitor.signedIn("police.asmaee");
  private final Visitor colleague = Visitor.signedIn("police2.asmaee");
  private final Visitor supervisor = Visitor.signedIn("police.supervisor");

  private String item = "";

  @Test
  void theResultComesBackToTheIssueAndItsStateFollows() {
    String issue = issue();
    String task = handed(issue, "asmaee");
    assertThat(state(issue)).isEqualTo("with-police");
    assertThat(officer.get(task).body()).contains("more patrols").doesNotContain(STORY);
    assertThat(officer.post(task + "/report", "{\"version\":0" + REPORT).status()).isEqualTo(404);
    assertThat(officer.post(task + "/taking", "{\"version\":0}").status()).isEqualTo(204);
    assertThat(colleague.post(task + "/taking", "{\"version\":0}").status()).isEqualTo(409);
    assertThat(colleague.post(task + "/taking", "{\"version\":1}").body()).contains("task-taken");
    assertThat(colleague.post(task + "/report", "{\"version\":1" + REPORT).status()).isEqualTo(404);
    assertThat(closed(issue)).as("unanswered").isEqualTo(409);
    assertThat(officer.post(task + "/report", "{\"version\":1" + REPORT).status()).isEqualTo(204);
    assertThat(results()).contains(issue);
    assertThat(state(issue)).isEqualTo("answered");
    assertThat(chair.get("/api/issues/" + issue).body()).contains("what was done");
    assertThat(results()).as("read").doesNotContain(issue);
    assertThat(closed(issue)).isEqualTo(204);
  }

  @Test
  void aReportThatNamesSomeoneIsRefusedAtItsText() {
    String task = handed(issue(), "asmaee");
    assertThat(officer.post(task + "/taking", "{\"version\":0}").status()).isEqualTo(204);
    Visitor.Answer refused =
        officer.post(
            task + "/report", "{\"version\":1" + REPORT.replace("what was done", "0770 123 4567"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("\"field\":\"text\"").doesNotContain("4567");
    assertThat(officer.post(task + "/report", "{\"version\":1" + REPORT).status()).isEqualTo(204);
  }

  @Test
  void noOtherOfficeAndNoOtherForumHasTheKeyOrSeesTheRow() throws SQLException {
    String task = handed(issue(), "ashar");
    UUID id = UUID.fromString(task.substring(task.lastIndexOf('/') + 1));
    assertThat(officer.get(task).status()).isEqualTo(404);
    assertThat(supervisor.get(task).status()).isEqualTo(404);
    assertThat(officer.get("/api/tasks").body()).doesNotContain(id.toString());
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement query =
            database.prepareStatement(
                "select count(*), count(*) filter (where org_id in (?, ?)) from keys.dek_grant"
                    + " where key_owner = ?")) {
      query.setObject(1, SampleOrganisation.of("maqal").id().value());
      query.setObject(2, SampleOrganisation.of("ashar").id().value());
      query.setObject(3, id);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        assertThat(row.getInt(1)).isEqualTo(2);
        assertThat(row.getInt(2)).isEqualTo(2);
      }
    }
  }

  @Test
  void theSupervisorSharesTasksOutAndSeesTheLoad() {
    String task = handed(issue(), "asmaee");
    String first = officer.get("/api/tasks").object().getString("code");
    String second = colleague.get("/api/tasks").object().getString("code");
    int before = load(second);
    assertThat(assigned(task, 0, first)).isEqualTo(204);
    assertThat(assigned(task, 1, second)).isEqualTo(204);
    assertThat(load(second)).isEqualTo(before + 1);
    assertThat(officer.get(task).object().getJsonObject("task").getBoolean("mine")).isFalse();
    assertThat(officer.post(task + "/report", "{\"version\":1" + REPORT).status()).isEqualTo(404);
    assertThat(colleague.post(task + "/report", "{\"version\":1" + REPORT).status()).isEqualTo(204);
    assertThat(assigned(task, 2, first)).as("answered").isEqualTo(409);
    assertThat(assigned(handed(issue(), "asmaee"), 0, "ZZZZZ")).isEqualTo(422);
    assertThat(officer.get("/api/tasks").object().getJsonArray("officers")).isEmpty();
  }

  @Test
  void aTaskNobodyTookIsTakenBackWithTheDecisionAndATakenOneIsNot() {
    String issue = issue();
    String task = handed(issue, "asmaee");
    assertThat(redecided(1)).isEqualTo(204);
    assertThat(officer.get(task).status()).isEqualTo(404);
    assertThat(state(issue)).isEqualTo("open");

    String taken = handed(issue(), "asmaee");
    assertThat(officer.post(taken + "/taking", "{\"version\":0}").status()).isEqualTo(204);
    assertThat(redecided(1)).isEqualTo(409);
  }

  @Test
  void whatNamedSomeoneIsDestroyedAtTheOfficeToo() throws SQLException {
    String issue = issue();
    String task = handed(issue, "asmaee");
    assertThat(officer.post(task + "/taking", "{\"version\":0}").status()).isEqualTo(204);
    assertThat(officer.post(task + "/report", "{\"version\":1" + REPORT).status()).isEqualTo(204);
    int version = chair.get("/api/issues/" + issue).object().getInt("version");
    String named = "{\"version\":%d,\"reason\":\"named-someone\"}".formatted(version);
    assertThat(chair.post("/api/issues/" + issue + "/voiding", named).status()).isEqualTo(204);
    assertThat(officer.get(task).status()).isEqualTo(404);
    String after = chair.get("/api/issues/" + issue).body();
    assertThat(after).doesNotContain("more patrols").doesNotContain("what was done");
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement query =
            database.prepareStatement(
                "select (select count(content) + count(result) from forum.solution where issue_id ="
                    + " ?) + (select count(content) from forum.agenda_item where issue_id = ?) +"
                    + " (select count(*) from keys.dek_grant where key_owner = ?)")) {
      for (int i = 1; i <= 3; i++) {
        query.setObject(
            i, UUID.fromString(i < 3 ? issue : task.substring(task.lastIndexOf('/') + 1)));
      }
      try (ResultSet row = query.executeQuery()) {
        row.next();
        assertThat(row.getLong(1)).isZero();
      }
    }
  }

  private String issue() {
    return chair
        .post(
            "/api/issues",
            "{\"category\":\"G10\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"%s\"}"
                .formatted(STORY))
        .id();
  }

  /** Lets a meeting decide on it and hand it over; the address of the task. */
  private String handed(String issue, String office) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Baghdad"));
    String meeting =
        "/api/meetings/" + chair.post("/api/meetings", "{\"meetsOn\":\"" + today + "\"}").id();
    String nobody = "{\"under18\":0,\"to25\":0,\"to45\":0,\"over45\":0}";
    String present =
        "{\"version\":0,\"present\":{\"women\":%s,\"men\":%s}}"
            .formatted(nobody.replace("\"to25\":0", "\"to25\":3"), nobody);
    assertThat(chair.call("PUT", meeting + "/attendance", present).status()).isEqualTo(204);
    item =
        meeting
            + "/agenda/"
            + chair.post(meeting + "/agenda", "{\"issue\":\"" + issue + "\"}").id()
            + "/decision";
    UUID to = SampleOrganisation.of(office).id().value();
    assertThat(chair.call("PUT", item, decision(0, "police-office", "\"" + to + "\"")).status())
        .isEqualTo(204);
    return "/api/tasks/" + solutionOf(issue);
  }

  private static String decision(int version, String acts, String office) {
    return "{\"version\":%d,\"text\":\"more patrols\",\"acts\":\"%s\",\"office\":%s}"
        .formatted(version, acts, office);
  }

  private int redecided(int version) {
    return chair.call("PUT", item, decision(version, "forum", "null")).status();
  }

  private static String solutionOf(String issue) {
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement query =
            database.prepareStatement("select id from forum.solution where issue_id = ?")) {
      query.setObject(1, UUID.fromString(issue));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private int assigned(String task, int version, String code) {
    String body = "{\"version\":%d,\"officer\":\"%s\"}".formatted(version, code);
    return supervisor.post(task + "/assignment", body).status();
  }

  private int load(String code) {
    return supervisor
        .get("/api/tasks")
        .object()
        .getJsonArray("officers")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getString("officer").equals(code))
        .findFirst()
        .orElseThrow()
        .getInt("open");
  }

  private String state(String issue) {
    return chair.get("/api/issues").array().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("id").equals(issue))
        .findFirst()
        .orElseThrow()
        .getString("state");
  }

  private int closed(String issue) {
    int version = chair.get("/api/issues/" + issue).object().getInt("version");
    return chair
        .post("/api/issues/" + issue + "/closing", "{\"version\":" + version + "}")
        .status();
  }

  private String results() {
    return chair.get("/api/forums/mine/home").object().getJsonArray("results").toString();
  }
}
