package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of a hand-over that nobody opens, that is sent twice, or that is declined. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandOverTest {
  private final Visitor chair = Visitor.signedIn("chair.maqal");
  private final Visitor worker = Visitor.signedIn("worker.centre");
  private final Visitor supervisor = Visitor.signedIn("supervisor.centre");

  @Test
  void anUrgentOneThatNobodyOpensInTimeGoesToTheSupervisor() throws SQLException {
    JsonObject urgent = line(worker, sent(written("now")));
    String address = "/api/centre/hand-overs/" + urgent.getString("id");
    assertThat(urgent.getBoolean("escalated")).isFalse();
    assertThat(supervisor.get(address).status()).isEqualTo(404);

    letADayPass(urgent);

    JsonObject late = line(supervisor, urgent.getString("token"));
    assertThat(late.getBoolean("escalated")).isTrue();
    assertThat(late.getBoolean("overdue")).isTrue();
    Visitor.Answer opened = supervisor.get(address);
    assertThat(opened.status()).isEqualTo(200);
    assertThat(opened.object().getJsonObject("content").getString("channel"))
        .isEqualTo("visit-centre");
  }

  @Test
  void oneOpenedInTimeStaysWithTheCaseWorkers() throws SQLException {
    JsonObject urgent = line(worker, sent(written("now")));
    String address = "/api/centre/hand-overs/" + urgent.getString("id");
    assertThat(worker.get(address).status()).isEqualTo(200);
    letADayPass(urgent);
    assertThat(supervisor.get(address).status()).isEqualTo(404);
  }

  @Test
  void oneThatCanWaitIsOverdueButNeverTheSupervisors() throws SQLException {
    JsonObject patient = line(worker, sent(written("today")));
    letADayPass(patient);
    letADayPass(patient);
    JsonObject late = line(supervisor, patient.getString("token"));
    assertThat(late.getBoolean("overdue")).isTrue();
    assertThat(late.getBoolean("escalated")).isFalse();
    assertThat(supervisor.get("/api/centre/hand-overs/" + late.getString("id")).status())
        .isEqualTo(404);
  }

  @Test
  void whatIsTakenBackBeforeItWasOpenedOpensForNobody() throws SQLException {
    String token = sent(written("today"));
    String id = line(worker, token).getString("id");
    assertThat(recalled(token)).isEqualTo(204);
    assertThat(recalled(token)).as("again").isEqualTo(204);
    assertThat(worker.get("/api/centre/hand-overs").body()).doesNotContain(token);
    assertThat(worker.get("/api/centre/hand-overs/" + id).status()).isEqualTo(409);
    assertThat(sentBy(token).isNull("recalledAt")).isFalse();
    assertThat(keysOf(id)).isZero();
  }

  @Test
  void whatTheCentreHasOpenedIsNotTakenBackAndStaysReadableThere() throws SQLException {
    String token = sent(written("today"));
    String address = "/api/centre/hand-overs/" + line(worker, token).getString("id");
    assertThat(worker.get(address).status()).isEqualTo(200);
    assertThat(sentBy(token).getBoolean("recallable")).isFalse();
    assertThat(recalled(token)).isEqualTo(409);
    assertThat(worker.get(address).status()).isEqualTo(200);
    assertThat(keysOf(address.substring(address.lastIndexOf('/') + 1))).isEqualTo(1);
  }

  private JsonObject sentBy(String token) {
    return chair.get("/api/hand-overs").array().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("token").equals(token))
        .findFirst()
        .orElseThrow();
  }

  private int recalled(String token) {
    String address = "/api/hand-overs/" + sentBy(token).getString("id") + "/recall";
    return chair.post(address, "{}").status();
  }

  private static int keysOf(String handOver) throws SQLException {
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement query =
            database.prepareStatement("select count(*) from keys.dek_grant where key_owner = ?")) {
      query.setObject(1, UUID.fromString(handOver));
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  @Test
  void aPhoneThatSendsItTwentyTimesAtOnceSentOne() throws Exception {
    String same = written("today");
    int before = worker.get("/api/centre/hand-overs").array().size();
    Set<String> answers = new TreeSet<>();
    try (ExecutorService twenty = Executors.newFixedThreadPool(20)) {
      List<Future<Visitor.Answer>> sending = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        sending.add(twenty.submit(() -> chair.post("/api/hand-overs", same)));
      }
      for (Future<Visitor.Answer> each : sending) {
        answers.add(each.get().status() + " " + each.get().body());
      }
    }
    assertThat(answers).singleElement().asString().startsWith("201 {\"token\":");
    assertThat(worker.get("/api/centre/hand-overs").array()).hasSize(before + 1);
  }

  @Test
  void anotherTextUnderTheSameNumberIsRefused() {
    String first = written("today");
    sent(first);
    Visitor.Answer second =
        chair.post("/api/hand-overs", first.replace("\"today\"", "\"this-week\""));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.object().getString("type")).isEqualTo("urn:jisr:problem:draft-already-sent");
  }

  @Test
  void theForumLearnsThatThereIsAnAnswerAndNotWhich() {
    String token = sent(written("today"));
    String address = "/api/centre/hand-overs/" + line(worker, token).getString("id");
    assertThat(worker.get(address).status()).isEqualTo(200);
    assertThat(worker.post(address + "/refusal", "{\"reason\":\"person-declined\"}").status())
        .isEqualTo(204);
    JsonObject kept =
        chair.get("/api/hand-overs").array().getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("token").equals(token))
            .findFirst()
            .orElseThrow();
    assertThat(kept.keySet())
        .containsExactlyInAnyOrder("id", "token", "sentAt", "answered", "recallable", "recalledAt");
    assertThat(address).as("the id is its own").doesNotContain(kept.getString("id"));
    assertThat(kept.getBoolean("answered")).isTrue();
  }

  private String written(String urgency) {
    JsonObject key = chair.get("/api/intake/centre-key").object();
    return SealedHandOver.request(key, SealedHandOver.VISIT)
        .replace("\"today\"", "\"" + urgency + "\"");
  }

  private String sent(String handOver) {
    Visitor.Answer answer = chair.post("/api/hand-overs", handOver);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.object().getString("token");
  }

  private static JsonObject line(Visitor who, String token) {
    return who.get("/api/centre/hand-overs").array().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("token").equals(token))
        .findFirst()
        .orElseThrow();
  }

  /** Nobody waits a day in a test: the hand-over is made a day older instead. */
  private static void letADayPass(JsonObject handOver) throws SQLException {
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement older =
            database.prepareStatement(
                "update centre.hand_over set sent_at = sent_at - interval '1 day', due_at = due_at"
                    + " - interval '1 day', opened_at = opened_at - interval '1 day' where id ="
                    + " ?")) {
      older.setObject(1, UUID.fromString(handOver.getString("id")));
      assertThat(older.executeUpdate()).isEqualTo(1);
    }
  }
}
