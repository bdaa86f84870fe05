package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the main job in which every field that takes free text holds a canary: an issue, a
 * hand-over, a file with an incident, and a referral of its name and contact.
 */
public final class PlantedCase {
  private static final String UNKNOWN =
      "{\"precision\":\"unknown\",\"value\":null,\"approximate\":false}";

  private final List<Canary> issue = new ArrayList<>();
  private final List<Canary> handOver = new ArrayList<>();
  private final List<Canary> referred = new ArrayList<>();
  private final List<Canary> unreferred = new ArrayList<>();
  private final List<Canary> refused = new ArrayList<>();
  private final String issueAddress;
  private final String handOverAddress;
  private final String fileAddress;
  private final String referralAddress;
  private final String token;

  private PlantedCase(Visitor chair, Visitor worker) {
    issueAddress =
        "/api/issues/" + created(chair.post("/api/issues", issueOf("G05", word(issue, "issue"))));
    token = sendHandOver(chair);
    handOverAddress = "/api/centre/hand-overs/" + idOf(token, worker);
    fileAddress = file(worker);
    referralAddress = "/api/referrals/" + refer(worker, fileAddress);
    sendWhatIsRefused(chair, worker);
  }

  /** Does it all, as these two people. */
  public static PlantedCase planted(Visitor chair, Visitor worker) {
    return new PlantedCase(chair, worker);
  }

  List<Canary> issue() {
    return issue;
  }

  List<Canary> handOver() {
    return handOver;
  }

  /** What the consent lets go to the service. */
  List<Canary> referred() {
    return referred;
  }

  List<Canary> file() {
    return Stream.of(referred, unreferred).flatMap(List::stream).toList();
  }

  List<Canary> all() {
    return Stream.of(issue, handOver, referred, unreferred, refused).flatMap(List::stream).toList();
  }

  /** Where its records are asked for by their ids. */
  List<String> addresses() {
    return List.of(
        issueAddress,
        handOverAddress,
        handOverAddress + "/phone-number",
        fileAddress,
        fileAddress + "/phone-number",
        fileAddress + "/follow-ups",
        fileAddress + "/links",
        fileAddress + "/consents",
        fileAddress + "/referrals",
        referralAddress + "/phone-number",
        referralAddress);
  }

  /** Where the API has it. */
  public String issueAddress() {
    return issueAddress;
  }

  /** Where the API has it. */
  public String handOverAddress() {
    return handOverAddress;
  }

  /** Where the API has it. */
  public String fileAddress() {
    return fileAddress;
  }

  /** Where the API has it. */
  public String referralAddress() {
    return referralAddress;
  }

  /** What the forum keeps of the hand-over: stored in clear on purpose. */
  String token() {
    return token;
  }

  private static String issueOf(String category, String text) {
    return "{\"category\":\"%s\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"%s\"}"
        .formatted(category, text);
  }

  private String sendHandOver(Visitor chair) {
    JsonObject key = chair.get("/api/intake/centre-key").object();
    Visitor.Answer sent =
        chair.post("/api/hand-overs", SealedHandOver.request(key, contact(handOver)));
    assertThat(sent.status()).isEqualTo(201);
    return sent.object().getString("token");
  }

  private static String idOf(String token, Visitor worker) {
    return worker.get("/api/centre/hand-overs").array().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("token").equals(token))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private String file(Visitor worker) {
    String file = "/api/survivor-files/" + created(worker.post("/api/survivor-files", "{}"));
    saved(worker, file + "/identity", identity());
    saved(worker, file + "/safe-contact", contact(referred));
    saved(worker, file + "/narrative", "{\"text\":\"%s\"}".formatted(word(unreferred, "told")));
    created(
        worker.post(
            file + "/incidents",
            ("{\"category\":\"P02\",\"district\":null,\"occurred\":%s,\"gbvims\":["
                    + "{\"order\":1,\"yes\":false},{\"order\":2,\"yes\":false},"
                    + "{\"order\":3,\"yes\":true},{\"order\":7,\"yes\":true}],\"text\":\"%s\"}")
                .formatted(UNKNOWN, word(unreferred, "incident"))));
    Canary other = Canary.reference("link");
    unreferred.add(other);
    created(
        worker.post(
            file + "/links",
            "{\"reference\":\"%s\",\"relation\":\"child\"}".formatted(other.text())));
    follow(worker, file);
    return file;
  }

  /** A contact that was planned and done, an end, and a new beginning, each with its words. */
  private void follow(Visitor worker, String file) {
    String path = file + "/follow-ups";
    String planned =
        created(
            worker.post(
                path,
                "{\"day\":\"%s\",\"note\":\"%s\"}"
                    .formatted(ReferredCase.day(1), word(unreferred, "follow-up"))));
    done(
        worker,
        path + "/" + planned + "/outcome",
        "{\"outcome\":\"done\",\"result\":\"safer\",\"told\":\"%s\"}"
            .formatted(word(unreferred, "follow-up told")));
    done(
        worker,
        file + "/closing",
        "{\"outcome\":\"goals-met\",\"note\":\"%s\",\"liveReferrals\":0}"
            .formatted(word(unreferred, "closing")));
    done(
        worker,
        file + "/reopening",
        "{\"reason\":\"came-back\",\"note\":\"%s\"}".formatted(word(unreferred, "reopening")));
  }

  private static void done(Visitor worker, String address, String body) {
    Visitor.Answer answer = worker.post(address, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
  }

  /** What is not accepted is not kept either, and no answer repeats it. */
  private void sendWhatIsRefused(Visitor chair, Visitor worker) {
    String tooLong = word(refused, "too long") + " x".repeat(4000);
    refused(422, chair.post("/api/issues", issueOf("G05", tooLong)));
    refused(422, chair.post("/api/issues", issueOf(word(refused, "no code"), "text")));
    Canary phone = Canary.phone("names someone");
    refused.add(phone);
    refused(422, chair.post("/api/issues", issueOf("G05", phone.text())));
    refused(400, chair.post("/api/issues", "{\"%s\":1}".formatted(word(refused, "unknown"))));
    refused(400, chair.post("/api/issues", "{\"text\":\"" + word(refused, "malformed")));
    refused(404, chair.get("/api/issues/" + word(refused, "address")));
    String stale = "{\"version\":7,\"value\":{\"text\":\"%s\"}}".formatted(word(refused, "stale"));
    refused(409, worker.call("PUT", fileAddress + "/narrative", stale));
    String name =
        "{\"version\":1,\"value\":{\"given\":\"%s7\",\"sex\":\"female\",\"birth\":%s}}"
            .formatted(word(refused, "not a name"), UNKNOWN);
    refused(422, worker.call("PUT", fileAddress + "/identity", name));
  }

  private void refused(int status, Visitor.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(refused).noneMatch(canary -> canary.isIn(answer.body()));
  }

  private static void saved(Visitor worker, String address, String value) {
    Visitor.Answer answer =
        worker.call("PUT", address, "{\"version\":0,\"value\":%s}".formatted(value));
    assertThat(answer.status()).as("%s %s", address, answer.body()).isEqualTo(200);
  }

  private String identity() {
    StringBuilder names = new StringBuilder();
    for (String part : List.of("given", "father", "grandfather", "family", "laqab", "kunya")) {
      names.append("\"%s\":\"%s\",".formatted(part, word(referred, part)));
    }
    return "{%s\"sex\":\"not-stated\",\"birth\":%s}".formatted(names, UNKNOWN);
  }

  private String refer(Visitor worker, String file) {
    JsonObject legal =
        worker.get("/api/services").array().getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("kind").equals("legal"))
            .findFirst()
            .orElseThrow();
    String items = "[\"name\",\"phone\",\"safe-contact\"]";
    String consent =
        created(
            worker.post(
                file + "/consents",
                ("{\"purpose\":\"referral\",\"recipient\":\"%s\",\"items\":%s,"
                        + "\"wording\":\"referral-1\",\"language\":\"ar\",\"given\":\"in-person\","
                        + "\"expires\":\"%s\"}")
                    .formatted(
                        legal.getJsonObject("organisation").getString("id"),
                        items,
                        ReferredCase.day(60))));
    return created(
        worker.post(
            file + "/referrals",
            "{\"service\":\"%s\",\"consent\":\"%s\",\"items\":%s,\"urgency\":\"today\"}"
                .formatted(legal.getString("id"), consent, items)));
  }

  private static String contact(List<Canary> into) {
    Canary phone = Canary.phone("phone");
    into.add(phone);
    return ("{\"channel\":\"phone\",\"phone\":\"%s\",\"days\":[\"sat\",\"sun\",\"mon\",\"tue\","
            + "\"wed\",\"thu\",\"fri\"],%s,"
            + "\"sayWhat\":\"%s\",\"mayAnswer\":\"only-person\",\"note\":\"%s\"}")
        .formatted(phone.text(), SafeNow.hours(), word(into, "say what"), word(into, "note"));
  }

  private static String word(List<Canary> into, String field) {
    Canary canary = Canary.word(field);
    into.add(canary);
    return canary.text();
  }

  private static String created(Visitor.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.id();
  }
}
