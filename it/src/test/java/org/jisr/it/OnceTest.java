package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One request, one effect: a double click, a phone that sends again, a lost answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnceTest {
  private static final String ISSUE =
      "{\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"نص تجريبي\"}";
  private static final int RESENT = 200;
  private static final int TIMES = 20;

  private final Visitor chair = Visitor.signedIn("chair.maqal");
  private final Visitor worker = Visitor.signedIn("worker.centre");

  @Test
  void twoHundredRequestsSentTwentyTimesEachMakeTwoHundredRecords() throws Exception {
    long before = issues();
    long reports = reports();
    long twice = countedTwice();
    Set<String> made = new HashSet<>();
    List<Set<String>> answers = new ArrayList<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(TIMES)) {
      for (int i = 0; i < RESENT; i++) {
        String key = UUID.randomUUID().toString();
        Set<String> ofOne = new HashSet<>();
        for (Future<Visitor.Answer> each : twentyTimes(senders, key)) {
          ofOne.add(each.get().status() + " " + each.get().body());
        }
        answers.add(ofOne);
        made.addAll(ofOne);
      }
    }
    assertThat(answers).allSatisfy(ofOne -> assertThat(ofOne).hasSize(1));
    assertThat(made).hasSize(RESENT).allSatisfy(one -> assertThat(one).startsWith("201 {\"id\":"));
    assertThat(issues()).isEqualTo(before + RESENT);
    assertThat(reports()).isEqualTo(reports + RESENT);
    assertThat(countedTwice()).isEqualTo(twice);
  }

  private List<Future<Visitor.Answer>> twentyTimes(ExecutorService senders, String key) {
    List<Future<Visitor.Answer>> sending = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      sending.add(senders.submit(() -> chair.post("/api/issues", ISSUE, key)));
    }
    return sending;
  }

  @Test
  void anotherTextUnderTheSameKeyIsNotSavedAndSaysSo() throws SQLException {
    String key = UUID.randomUUID().toString();
    Visitor.Answer first = chair.post("/api/issues", ISSUE, key);
    long before = issues();
    Visitor.Answer second = chair.post("/api/issues", ISSUE.replace("G05", "G06"), key);
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.object().getString("type")).isEqualTo("urn:jisr:problem:sent-differently");
    assertThat(issues()).isEqualTo(before);
    assertThat(chair.get("/api/issues/" + first.id()).object().getString("category"))
        .isEqualTo("G05");
  }

  @Test
  void whatWasRefusedMayBePutRightUnderItsKey() {
    String key = UUID.randomUUID().toString();
    assertThat(chair.post("/api/issues", ISSUE.replace("AREA-01", "nowhere"), key).status())
        .isEqualTo(422);
    assertThat(chair.post("/api/issues", ISSUE, key).status()).isEqualTo(201);
  }

  @Test
  void nobodyIsGivenTheAnswerToAnothersRequest() {
    String key = UUID.randomUUID().toString();
    String ofChair = chair.post("/api/issues", ISSUE, key).id();
    String ofMember = Visitor.signedIn("member.maqal").post("/api/issues", ISSUE, key).id();
    assertThat(ofMember).isNotEqualTo(ofChair);
  }

  @Test
  void aFileOpenedTwiceUnderOneKeyIsOneFile() {
    String key = UUID.randomUUID().toString();
    String file = worker.post("/api/survivor-files", "{}", key).id();
    assertThat(worker.post("/api/survivor-files", "{}", key).id()).isEqualTo(file);
  }

  @Test
  void aDecisionSentAgainIsNotToldThatItCameTooLate() {
    String handOver = "/api/centre/hand-overs/" + openedHandOver();
    String key = UUID.randomUUID().toString();
    String why = "{\"reason\":\"duplicate\"}";
    assertThat(worker.post(handOver + "/refusal", why, key).status()).isEqualTo(204);
    assertThat(worker.post(handOver + "/refusal", why, key).status()).isEqualTo(204);
    assertThat(worker.post(handOver + "/refusal", why).status()).isEqualTo(409);
  }

  private String openedHandOver() {
    JsonObject centreKey = chair.get("/api/intake/centre-key").object();
    String token =
        chair
            .post("/api/hand-overs", SealedHandOver.request(centreKey, SealedHandOver.VISIT))
            .object()
            .getString("token");
    String id =
        worker.get("/api/centre/hand-overs").array().getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("token").equals(token))
            .findFirst()
            .orElseThrow()
            .getString("id");
    assertThat(worker.get("/api/centre/hand-overs/" + id).status()).isEqualTo(200);
    return id;
  }

  @Test
  void nothingIsMadeWithoutAKey() throws SQLException {
    long before = issues();
    Visitor.Answer answer = chair.postWithoutKey("/api/issues", ISSUE);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.object().getString("type")).isEqualTo("urn:jisr:problem:request-key-missing");
    assertThat(chair.post("/api/issues", ISSUE, "not-a-key").status()).isEqualTo(400);
    assertThat(issues()).isEqualTo(before);
  }

  @Test
  void whatIsKeptOfARequestNamesNobodyAndSaysNothing() throws SQLException {
    chair.post("/api/issues", ISSUE);
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) filter (where answer !~ '^[0-9a-f-]{36}$' and answer !~ '^[0-9]+$'"
                    + " and answer !~ '^[0-9A-Z]{4}-[0-9A-Z]{4}$'), count(*) from once.done_request")) {
      rows.next();
      assertThat(rows.getLong(1)).isZero();
      assertThat(rows.getLong(2)).isPositive();
    }
  }

  private static long issues() throws SQLException {
    return number("select count(*) from forum.issue");
  }

  private static long reports() throws SQLException {
    return number("select count(*) from counting.report");
  }

  /** Whoever has several reports is one person; an issue is a person's of its own. */
  private static long countedTwice() throws SQLException {
    return number(
        "select count(*) from (select person_key from counting.report group by person_key"
            + " having count(*) > 1) twice");
  }

  private static long number(String query) throws SQLException {
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
