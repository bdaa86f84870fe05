package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.UUID;
import org.jisr.security.Canonical;
import org.junit.jupiter.api.Test;

/** A number is given for a call in safe hours, and at no other time to nobody. */
class CallTest {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final String WEEK = "\"sat\",\"sun\",\"mon\",\"tue\",\"wed\",\"thu\",\"fri\"";
  private static final String PHONE = "0700 123 4567";

  private final Visitor worker = Visitor.signedIn("worker.centre");
  private final Visitor colleague = Visitor.signedIn("worker2.centre");
  private final String file =
      "/api/survivor-files/" + worker.post("/api/survivor-files", "{}").id();

  @Test
  void theFileNeverHoldsTheNumber() {
    write(0, WEEK, "\"" + PHONE + "\"", false);
    JsonObject opened = worker.get(file).object().getJsonObject("safeContact");
    assertThat(worker.get(file).body()).doesNotContain(PHONE);
    assertThat(opened.getJsonObject("value").getBoolean("numberKnown")).isTrue();
  }

  @Test
  void inSafeHoursItIsGivenToTheWorkerOfTheFileAlone() {
    write(0, WEEK, "\"" + PHONE + "\"", false);
    JsonObject given = worker.get(file + "/phone-number").object();
    assertThat(given.getString("phone")).isEqualTo(PHONE);
    assertThat(Instant.parse(given.getString("until")))
        .isAfter(ZonedDateTime.now(BASRA).toInstant());
    assertThat(colleague.get(file + "/phone-number").status()).isEqualTo(404);
  }

  @Test
  void outsideThemItIsRefusedWithTheNextSafeMomentAndWrittenDown() throws SQLException {
    ZonedDateTime after = ZonedDateTime.now(BASRA).plusDays(2);
    String day =
        after
            .getDayOfWeek()
            .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
            .toLowerCase(Locale.ROOT);
    write(0, "\"" + day + "\"", "\"" + PHONE + "\"", false);
    Visitor.Answer refused = worker.get(file + "/phone-number");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).doesNotContain(PHONE);
    assertThat(refused.object().getString("type")).isEqualTo("urn:jisr:problem:not-safe-now");
    Instant next = Instant.parse(refused.object().getString("notBefore"));
    assertThat(next.atZone(BASRA).toLocalDate()).isEqualTo(after.toLocalDate());
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void withoutARuleThereIsNoContact() {
    write(0, "", "\"" + PHONE + "\"", false);
    Visitor.Answer refused = worker.get(file + "/phone-number");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.object().getString("type")).isEqualTo("urn:jisr:problem:no-safe-time");
  }

  @Test
  void aChangeOfTheRulesKeepsTheNumberNobodyWasShown() {
    write(0, "", "\"" + PHONE + "\"", false);
    write(1, WEEK, "null", true);
    assertThat(worker.get(file + "/phone-number").object().getString("phone")).isEqualTo(PHONE);
  }

  /** How often the trail says that somebody asked for the number of this file. */
  private int asked() throws SQLException {
    try (Connection trail = Jisr.stack().connect("jisr_audit_reader");
        PreparedStatement count =
            trail.prepareStatement(
                "select count(*) from audit.event where position(? in canonical) > 0"
                    + " and position('SEE_NUMBER'::bytea in canonical) > 0")) {
      count.setBytes(1, Canonical.bytesOf(UUID.fromString(file.substring(file.length() - 36))));
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private void write(int version, String days, String phone, boolean keep) {
    String contact =
        ("{\"version\":%d,\"keepNumber\":%b,\"value\":{\"channel\":\"phone\",\"phone\":%s,"
                + "\"days\":[%s],%s,\"sayWhat\":null,"
                + "\"mayAnswer\":\"only-person\",\"note\":null}}")
            .formatted(version, keep, phone, days, SafeNow.hours());
    Visitor.Answer answer = worker.call("PUT", file + "/safe-contact", contact);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }
}
