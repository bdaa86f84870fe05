package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What may still happen to an issue once it is logged, and what of it is left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssueLifeTest {
  private static final String ROWS = "select count(*) from counting.report where not excluded";

  private final Visitor chair = Visitor.signedIn("chair.maqal");
  private final Visitor member = Visitor.signedIn("member.maqal");

  @Test
  void aCorrectionKeepsWhatWasWrittenBefore() {
    String address = logged("G05", "AREA-01", "what was meant first");
    assertThat(corrected(member, address, 0, issue("G10", "IQG02Q02", "\"what is meant now\"")))
        .isEqualTo(204);
    JsonObject now = chair.get(address).object();
    assertThat(now.getString("text")).isEqualTo("what is meant now");
    assertThat(now.getString("category")).isEqualTo("G10");
    assertThat(now.getJsonArray("earlier").getValuesAs(JsonObject.class))
        .singleElement()
        .satisfies(
            earlier -> {
              assertThat(earlier.getString("text")).isEqualTo("what was meant first");
              assertThat(earlier.getString("place")).isEqualTo("AREA-01");
            });
  }

  @Test
  void ofTwoWhoCorrectAtOnceTheSecondIsToldAndNothingIsLost() {
    String address = logged("G05", "AREA-01", "first");
    assertThat(corrected(chair, address, 0, issue("G05", "AREA-01", "\"by the chair\"")))
        .isEqualTo(204);
    assertThat(corrected(member, address, 0, issue("G05", "AREA-01", "\"by the member\"")))
        .isEqualTo(409);
    assertThat(chair.get(address).object().getString("text")).isEqualTo("by the chair");
  }

  @Test
  void aCorrectionChangesWhatIsCountedAndNeverHowOften() throws SQLException {
    long before = number(ROWS);
    String address = logged("G05", "AREA-01", "counted");
    assertThat(number(ROWS)).isEqualTo(before + 1);
    long rows = number("select count(*) from counting.report");
    assertThat(corrected(chair, address, 0, issue("G05", "AREA-01", "\"other words\"")))
        .isEqualTo(204);
    assertThat(number("select count(*) from counting.report")).isEqualTo(rows);
    assertThat(corrected(chair, address, 1, issue("G10", "AREA-01", "\"other words\"")))
        .isEqualTo(204);
    assertThat(number("select count(*) from counting.report")).isEqualTo(rows + 1);
    assertThat(number(ROWS)).isEqualTo(before + 1);
    assertThat(ended(address, 2, "voiding", "entered-twice")).isEqualTo(204);
    assertThat(number(ROWS)).isEqualTo(before);
  }

  @Test
  void whatIsCorrectedLaterCountsInTheMonthItWasRecordedIn() throws SQLException {
    String address = logged("G05", "AREA-01", "of an earlier month");
    String earlier = "update forum.issue set recorded_at = recorded_at - interval '70 days'";
    change(earlier + " where id = ?", idOf(address));
    String now =
        "select count(*) from counting.report where recorded_month > now() - interval '40 days'";
    long thisMonth = number(now);
    assertThat(corrected(chair, address, 0, issue("G10", "AREA-01", "\"corrected late\"")))
        .isEqualTo(204);
    assertThat(number(now)).isEqualTo(thisMonth);
  }

  @Test
  void ofAnIssueThatNamedSomeoneNothingIsLeftInAnyVersion() throws SQLException {
    String address = logged("G05", "AREA-01", "names a person");
    assertThat(corrected(chair, address, 0, issue("G05", "AREA-01", "\"still names one\"")))
        .isEqualTo(204);
    assertThat(ended(address, 1, "voiding", "named-someone")).isEqualTo(204);
    JsonObject now = chair.get(address).object();
    assertThat(now.getString("state")).isEqualTo("voided");
    assertThat(now.isNull("text")).isTrue();
    assertThat(now.toString()).doesNotContain("names");
    UUID id = idOf(address);
    String left =
        "select (select count(content) from forum.issue where id = ?)"
            + " + (select count(content) from forum.issue_revision where issue_id = ?)"
            + " + (select count(*) from keys.dek_grant where key_owner = ?)";
    assertThat(number(left, id, id, id)).as("envelopes and keys left").isZero();
    assertThat(corrected(chair, address, 2, issue("G05", "AREA-01", "\"again\""))).isEqualTo(409);
  }

  @Test
  void aProtectedMatterKeepsDistrictAndMonthAndIsNotCounted() throws SQLException {
    long before = number(ROWS);
    assertThat(chair.post("/api/issues", issue("P01", "AREA-01", "\"a story\"")).status())
        .isEqualTo(422);
    String address =
        "/api/issues/" + chair.post("/api/issues", issue("P01", "AREA-01", "null")).id();
    JsonObject noted = chair.get(address).object();
    ZoneId basra = ZoneId.of("Asia/Baghdad");
    Instant month = YearMonth.now(basra).atDay(1).atStartOfDay(basra).toInstant();
    assertThat(noted.getString("place")).isEqualTo("IQG02Q02");
    assertThat(noted.isNull("text")).isTrue();
    assertThat(noted.getString("recordedAt")).isEqualTo(month.toString());
    assertThat(number(ROWS)).isEqualTo(before);
  }

  @Test
  void whatTurnsOutToBeProtectedLosesItsStoryAndItsCount() throws SQLException {
    long before = number(ROWS);
    String address = logged("G08", "AREA-01", "a story of one person");
    assertThat(
            chair
                .call(
                    "PUT",
                    address,
                    "{\"version\":0," + issue("P01", "AREA-01", "null").substring(1))
                .status())
        .isEqualTo(204);
    assertThat(chair.get(address).body()).doesNotContain("story").doesNotContain("AREA-01");
    assertThat(number(ROWS)).isEqualTo(before);
    assertThat(
            number(
                "select count(content) from forum.issue_revision where issue_id = ?",
                idOf(address)))
        .isZero();
  }

  @Test
  void oneDamagedSealDoesNotHideTheOthers() throws SQLException {
    String sound = logged("G05", "AREA-01", "sound");
    String damaged = logged("G05", "AREA-01", "damaged");
    change(
        "update forum.issue set content = set_byte(content, 90, get_byte(content, 90) # 1)"
            + " where id = ?",
        idOf(damaged));
    Visitor.Answer list = chair.get("/api/issues");
    assertThat(list.status()).isEqualTo(200);
    assertThat(line(list, sound).getBoolean("unreadable")).isFalse();
    assertThat(line(list, damaged).getBoolean("unreadable")).isTrue();
    assertThat(line(list, damaged).isNull("category")).isTrue();
    assertThat(chair.get(damaged).object().getBoolean("unreadable")).isTrue();
    assertThat(ended(damaged, 0, "voiding", "entered-twice")).isEqualTo(204);
  }

  @Test
  void aClosedIssueStaysAsItIs() {
    String address = logged("G05", "AREA-01", "done");
    assertThat(chair.post(address + "/closing", "{\"version\":0}").status()).isEqualTo(204);
    assertThat(corrected(chair, address, 1, issue("G05", "AREA-01", "\"again\""))).isEqualTo(409);
    assertThat(chair.get(address).object().getString("state")).isEqualTo("closed");
  }

  private String logged(String category, String place, String text) {
    return "/api/issues/"
        + chair.post("/api/issues", issue(category, place, "\"" + text + "\"")).id();
  }

  private static String issue(String category, String place, String text) {
    return "{\"category\":\"%s\",\"place\":\"%s\",\"occurred\":null,\"text\":%s}"
        .formatted(category, place, text);
  }

  private static int corrected(Visitor who, String address, int version, String issue) {
    return who.call("PUT", address, "{\"version\":" + version + "," + issue.substring(1)).status();
  }

  private int ended(String address, int version, String how, String reason) {
    String body = "{\"version\":%d,\"reason\":\"%s\"}".formatted(version, reason);
    return chair.post(address + "/" + how, body).status();
  }

  private static JsonObject line(Visitor.Answer list, String address) {
    return list.array().getValuesAs(JsonObject.class).stream()
        .filter(one -> address.endsWith(one.getString("id")))
        .findFirst()
        .orElseThrow();
  }

  private static UUID idOf(String address) {
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  private static long number(String sql, UUID... ids) throws SQLException {
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement query = database.prepareStatement(sql)) {
      for (int i = 0; i < ids.length; i++) {
        query.setObject(i + 1, ids[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void change(String sql, UUID id) throws SQLException {
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement update = database.prepareStatement(sql)) {
      update.setObject(1, id);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }
}
