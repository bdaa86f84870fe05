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

/** A file whose person agreed to one referral to the legal service, which was sent. */
final class ReferredCase {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");

  final Visitor worker;
  final Visitor provider;
  final String file;
  final String consent;
  final String referral;

  private ReferredCase(Visitor worker, Visitor provider, String urgency) {
    this.worker = worker;
    this.provider = provider;
    this.file = "/api/survivor-files/" + made(worker.post("/api/survivor-files", "{}"));
    JsonObject legal =
        worker.get("/api/services").array().getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("kind").equals("legal"))
            .findFirst()
            .orElseThrow();
    String id =
        made(
            worker.post(
                file + "/consents",
                ("{\"purpose\":\"referral\",\"recipient\":\"%s\",\"items\":[\"needs\"],"
                        + "\"wording\":\"referral-1\",\"language\":\"ar\","
                        + "\"given\":\"in-person\",\"expires\":\"%s\"}")
                    .formatted(legal.getJsonObject("organisation").getString("id"), day(60))));
    this.consent = file + "/consents/" + id;
    this.referral =
        "/api/referrals/"
            + made(
                worker.post(
                    file + "/referrals",
                    "{\"service\":\"%s\",\"consent\":\"%s\",\"items\":[\"needs\"],\"urgency\":\"%s\"}"
                        .formatted(legal.getString("id"), id, urgency)));
  }

  static ReferredCase sent(Visitor worker, Visitor provider, String urgency) {
    return new ReferredCase(worker, provider, urgency);
  }

  /** A day from today, in Basra. */
  static String day(int ahead) {
    return LocalDate.now(BASRA).plusDays(ahead).toString();
  }

  ReferredCase opened() {
    assertThat(provider.get(referral).status()).isEqualTo(200);
    return this;
  }

  ReferredCase accepted() {
    opened();
    return done("/acceptance", "{}");
  }

  ReferredCase booked() {
    accepted();
    return done(
        "/visits",
        "{\"day\":\"%s\",\"time\":\"10:00\",\"place\":\"front-gate\"}".formatted(day(3)));
  }

  ReferredCase inService() {
    accepted();
    return done("/reports", "{\"outcome\":\"seen\"}");
  }

  ReferredCase done(String act, String body) {
    Visitor.Answer answer = provider.post(referral + act, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    return this;
  }

  void withdrawn() {
    assertThat(worker.post(consent + "/withdrawal", "{}").status()).isEqualTo(204);
  }

  /** As the case worker sees it on the file. */
  JsonObject onFile() {
    return worker.get(file + "/referrals").array().getFirst().asJsonObject();
  }

  /** As the provider sees it. */
  JsonObject here() {
    return provider.get(referral).object();
  }

  UUID id() {
    return UUID.fromString(referral.substring(referral.lastIndexOf('/') + 1));
  }

  /** How many sealed bytes of the packet and how many keys to it there are. */
  int leftOfPacket() throws SQLException {
    String left =
        "select coalesce(length(packet), 0) + coalesce(length(handed_key), 0)"
            + " + (select count(*) from keys.dek_grant where key_owner = packet_id)"
            + " from centre.referral where id = ?";
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement query = database.prepareStatement(left)) {
      query.setObject(1, id());
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getInt(1);
      }
    }
  }

  /** Nobody waits for days in a test: the referral is made older instead. */
  void letPass(String interval) throws SQLException {
    String older =
        "update centre.referral set sent_at = sent_at - i, due_at = due_at - i,"
            + " answer_ends_at = answer_ends_at - i, booked_for = booked_for - i"
            + " from (select cast(? as interval) i) w where id = ?";
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        PreparedStatement update = database.prepareStatement(older)) {
      update.setString(1, interval);
      update.setObject(2, id());
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static String made(Visitor.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.id();
  }
}
