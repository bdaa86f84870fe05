package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jisr.it.SafeNow;
import org.jisr.it.Visitor;

/** A file with something in each of its parts, and a referral to the legal service. */
final class SampleFile {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final String IDENTITY =
      "{\"given\":null,\"father\":\"عيّنة\",\"grandfather\":null,\"family\":null,\"laqab\":null,"
          + "\"kunya\":\"أم عيّنة\",\"sex\":\"female\",\"birth\":{\"precision\":\"age\","
          + "\"value\":\"34\",\"approximate\":true}}";
  static final String SAFE_ALL_DAY =
      "{\"channel\":\"phone\",\"phone\":\"07007654321\",\"days\":[\"sat\",\"sun\",\"mon\",\"tue\","
          + "\"wed\",\"thu\",\"fri\"],"
          + SafeNow.hours()
          + ",\"sayWhat\":\"من محل الخياطة\",\"mayAnswer\":\"only-person\","
          + "\"note\":\"نص تجريبي\"}";

  /** Signed in for this file alone: a session of long ago would have ended. */
  final Visitor worker = Visitor.signedIn("worker.centre");

  final String api;
  final String page;

  private SampleFile() {
    api = "/api/survivor-files/" + made("/api/survivor-files", "{}");
    page = api.replace("/api/survivor-files/", "/files/");
  }

  static SampleFile empty() {
    return new SampleFile();
  }

  static SampleFile written() {
    SampleFile file = new SampleFile();
    file.put("/identity", 0, IDENTITY);
    file.put("/safe-contact", 0, SAFE_ALL_DAY);
    file.put("/narrative", 0, "{\"text\":\"نص تجريبي مما رُوي في المركز\"}");
    file.made(
        file.api + "/incidents",
        "{\"category\":\"P02\",\"district\":null,\"occurred\":{\"precision\":\"year\","
            + "\"value\":\"2025\",\"approximate\":false},\"gbvims\":[{\"order\":1,\"yes\":false},"
            + "{\"order\":2,\"yes\":false},{\"order\":3,\"yes\":true},{\"order\":7,\"yes\":true}],"
            + "\"text\":\"نص تجريبي\"}");
    return file;
  }

  void put(String part, int version, String value) {
    Visitor.Answer answer =
        worker.put(api + part, "{\"version\":%d,\"value\":%s}".formatted(version, value));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  void planned() {
    made(api + "/follow-ups", "{\"day\":\"%s\",\"note\":\"نص تجريبي\"}".formatted(day(1)));
  }

  void linked() {
    made(api + "/links", "{\"reference\":\"AAAA-AAAA\",\"relation\":\"child\"}");
  }

  /** To the legal service, which answers today; the page of the referral. */
  String referred() {
    JsonObject legal =
        worker.get("/api/services").array().getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("kind").equals("legal"))
            .findFirst()
            .orElseThrow();
    String items = "[\"name\",\"sex\",\"birth\",\"phone\",\"safe-contact\",\"needs\"]";
    String consent =
        made(
            api + "/consents",
            ("{\"purpose\":\"referral\",\"recipient\":\"%s\",\"items\":%s,"
                    + "\"wording\":\"referral-1\",\"language\":\"ar\",\"given\":\"in-person\","
                    + "\"expires\":\"%s\"}")
                .formatted(legal.getJsonObject("organisation").getString("id"), items, day(60)));
    return "/referrals/"
        + made(
            api + "/referrals",
            "{\"service\":\"%s\",\"consent\":\"%s\",\"items\":%s,\"urgency\":\"today\"}"
                .formatted(legal.getString("id"), consent, items));
  }

  SampleFile closed(String outcome) {
    Visitor.Answer answer =
        worker.post(
            api + "/closing",
            "{\"outcome\":\"%s\",\"note\":\"نص تجريبي\",\"liveReferrals\":0}".formatted(outcome));
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    return this;
  }

  private static String day(int ahead) {
    return LocalDate.now(BASRA).plusDays(ahead).toString();
  }

  private String made(String address, String body) {
    Visitor.Answer answer = worker.post(address, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.object().getString("id");
  }
}
