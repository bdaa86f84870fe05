package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A forum's meeting from its plan to its decisions, and what of it can be put right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingTest {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private final LocalDate today = LocalDate.now(BASRA);
  private static final String NOBODY = "{\"under18\":0,\"to25\":0,\"to45\":0,\"over45\":0}";

  private final Visitor chair = Visitor.signedIn("chair.maqal");
  private final Visitor member = Visitor.signedIn("member.maqal");

  @Test
  void aMovedMeetingRemembersTheDayItWasOnAndWhyItWasMoved() {
    String meeting = planned(today.plusDays(3));
    assertThat(moved(meeting, 0, today.plusDays(10), "holiday")).isEqualTo(204);
    JsonObject now = meetingOf(meeting);
    assertThat(now.getString("meetsOn")).isEqualTo(today.plusDays(10).toString());
    JsonObject before = now.getJsonArray("earlier").getJsonObject(0);
    assertThat(before.getString("meetsOn")).isEqualTo(today.plusDays(3).toString());
    assertThat(before.getString("movedBecause")).isEqualTo("holiday");
    assertThat(moved(meeting, 0, today.plusDays(11), "holiday")).as("read before").isEqualTo(409);
    assertThat(moved(meeting, 1, today.plusDays(11), "a story")).isEqualTo(422);
    assertThat(moved(meeting, 1, today.plusYears(2), "holiday")).isEqualTo(422);
  }

  @Test
  void whoWasPresentIsNumbersWithinBounds() {
    String meeting = planned(today);
    assertThat(recorded(meeting, 0, groups(1, 2, 3, 4), groups(0, 201, 0, 0))).isEqualTo(422);
    assertThat(recorded(meeting, 0, groups(-1, 2, 3, 4), NOBODY)).isEqualTo(422);
    assertThat(recorded(meeting, 0, NOBODY, NOBODY)).isEqualTo(422);
    assertThat(recorded(meeting, 0, groups(1, 2, 3, 4), NOBODY)).isEqualTo(204);
    assertThat(recorded(meeting, 1, groups(1, 2, 3, 5), NOBODY)).isEqualTo(204);
    JsonObject now = meetingOf(meeting);
    assertThat(now.getString("state")).isEqualTo("held");
    assertThat(over45(now)).isEqualTo(5);
    assertThat(over45(now.getJsonArray("earlier").getJsonObject(0))).isEqualTo(4);
  }

  @Test
  void aMeetingIsNotHeldBeforeItsDayAndDecidesNothingBeforeItIsHeld() {
    String tomorrow = planned(LocalDate.now(BASRA).plusDays(1));
    assertThat(recorded(tomorrow, 0, groups(1, 0, 0, 0), NOBODY)).isEqualTo(409);
    String item = put(tomorrow, issue("G05"));
    assertThat(decided(tomorrow, item, 0, "street lights")).isEqualTo(409);
  }

  @Test
  void aDecisionIsCorrectedAndItsEarlierWordsStay() {
    String meeting = held();
    String issue = issue("G05");
    String item = put(meeting, issue);
    assertThat(decided(meeting, item, 0, "street lights")).isEqualTo(204);
    assertThat(decided(meeting, item, 0, "stale")).isEqualTo(409);
    assertThat(decided(meeting, item, 1, "more street lights")).isEqualTo(204);
    JsonObject line = lineOf(meeting, item);
    assertThat(line.getJsonObject("decision").getString("text")).isEqualTo("more street lights");
    assertThat(line.getJsonArray("earlier").getJsonObject(0).getString("text"))
        .isEqualTo("street lights");
    JsonObject step =
        chair.get("/api/issues/" + issue).object().getJsonArray("steps").getJsonObject(0);
    assertThat(step.getString("decision")).isEqualTo("more street lights");
    assertThat(member.call("PUT", decision(meeting, item), "{}").status()).isEqualTo(403);
  }

  @Test
  void anIssueIsOnceOnAnAgendaAndComesOffUntilSomethingIsDecided() {
    String meeting = held();
    String issue = issue("G05");
    String item = put(meeting, issue);
    assertThat(chair.post(agenda(meeting), "{\"issue\":\"" + issue + "\"}").status())
        .isEqualTo(409);
    assertThat(member.post(agenda(meeting) + "/" + item + "/removal", "{}").status())
        .isEqualTo(204);
    String again = put(meeting, issue);
    assertThat(decided(meeting, again, 0, "street lights")).isEqualTo(204);
    assertThat(chair.post(agenda(meeting) + "/" + again + "/removal", "{}").status())
        .isEqualTo(409);
  }

  @Test
  void aProtectedMatterIsNobodysToDiscuss() {
    String noted =
        chair
            .post(
                "/api/issues",
                "{\"category\":\"P01\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":null}")
            .id();
    String meeting = planned(today);
    assertThat(chair.post(agenda(meeting), "{\"issue\":\"" + noted + "\"}").status())
        .isEqualTo(422);
    assertThat(chair.get(meeting).body()).doesNotContain(noted);
  }

  @Test
  void aVoidedMeetingTakesItsDecisionsWithItAndStaysInTheBook() {
    String meeting = held();
    String issue = issue("G05");
    String item = put(meeting, issue);
    assertThat(decided(meeting, item, 0, "street lights")).isEqualTo(204);
    String reason = "{\"version\":1,\"reason\":\"did-not-happen\"}";
    assertThat(chair.post(meeting + "/voiding", reason).status()).isEqualTo(204);
    assertThat(meetingOf(meeting).getString("state")).isEqualTo("voided");
    assertThat(meetingOf(meeting).getJsonArray("earlier").getJsonObject(0).getString("state"))
        .isEqualTo("held");
    assertThat(chair.get("/api/issues/" + issue).object().getJsonArray("steps")).isEmpty();
    assertThat(recorded(meeting, 2, groups(1, 0, 0, 0), NOBODY)).isEqualTo(409);
  }

  private String planned(LocalDate day) {
    Visitor.Answer made = chair.post("/api/meetings", "{\"meetsOn\":\"" + day + "\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return "/api/meetings/" + made.id();
  }

  private String held() {
    String meeting = planned(today);
    assertThat(recorded(meeting, 0, groups(0, 2, 0, 0), groups(0, 0, 3, 0))).isEqualTo(204);
    return meeting;
  }

  private String issue(String category) {
    return chair
        .post(
            "/api/issues",
            "{\"category\":\"%s\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"x\"}"
                .formatted(category))
        .id();
  }

  private String put(String meeting, String issue) {
    Visitor.Answer put = chair.post(agenda(meeting), "{\"issue\":\"" + issue + "\"}");
    assertThat(put.status()).as(put.body()).isEqualTo(201);
    return put.id();
  }

  private int moved(String meeting, int version, LocalDate day, String reason) {
    String body =
        "{\"version\":%d,\"meetsOn\":\"%s\",\"reason\":\"%s\"}".formatted(version, day, reason);
    return chair.call("PUT", meeting + "/day", body).status();
  }

  private int recorded(String meeting, int version, String women, String men) {
    String body =
        "{\"version\":%d,\"present\":{\"women\":%s,\"men\":%s}}".formatted(version, women, men);
    return chair.call("PUT", meeting + "/attendance", body).status();
  }

  private int decided(String meeting, String item, int version, String text) {
    String body =
        "{\"version\":%d,\"text\":\"%s\",\"acts\":\"forum\",\"office\":null}"
            .formatted(version, text);
    return chair.call("PUT", decision(meeting, item), body).status();
  }

  private static String agenda(String meeting) {
    return meeting + "/agenda";
  }

  private static String decision(String meeting, String item) {
    return agenda(meeting) + "/" + item + "/decision";
  }

  private JsonObject meetingOf(String meeting) {
    return chair.get(meeting).object().getJsonObject("meeting");
  }

  private JsonObject lineOf(String meeting, String item) {
    return chair.get(meeting).object().getJsonArray("agenda").getValuesAs(JsonObject.class).stream()
        .filter(line -> line.getString("id").equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static int over45(JsonObject meeting) {
    return meeting.getJsonObject("present").getJsonObject("women").getInt("over45");
  }

  private static String groups(int under18, int to25, int to45, int over45) {
    return "{\"under18\":%d,\"to25\":%d,\"to45\":%d,\"over45\":%d}"
        .formatted(under18, to25, to45, over45);
  }
}
