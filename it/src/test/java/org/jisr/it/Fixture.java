package org.jisr.it;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jisr.platform.sample.SampleOrganisation;
import org.jspecify.annotations.Nullable;

/**
 * One line of the main job, done by the people concerned: the records the access table is asked
 * about, and what a valid request to each endpoint says.
 */
final class Fixture {
  /** What a service is called that the fixture lists. */
  static final String SERVICE = "Service (sample)";

  private static final String ENTRY =
      "{\"hours\":{\"ar\":\"عيّنة\",\"en\":null},\"cost\":{\"ar\":\"عيّنة\",\"en\":null},"
          + "\"documents\":{\"ar\":\"عيّنة\",\"en\":null},\"frontGate\":{\"ar\":\"عيّنة\",\"en\":null},"
          + "\"capacity\":\"open\",\"languages\":[\"ar\"]}";
  private static final String ONE_TIME_PASSWORD = "{\"password\":\"abcde-fghjk-mnpqr-stuvw\"}";
  private static final String LINK = "{\"reference\":\"AAAA-AAAA\",\"relation\":\"child\"}";
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final List<String> OF_ACCEPTED = List.of("/acceptance", "/visits", "/reports");

  /** Acts that end a file's state, each on a file of its own. */
  private static final Map<String, String> OF_FILES =
      Map.of(
          "/closing", "file to close",
          "/closing-refusal", "file to close",
          "/closing-confirmation", "file closing",
          "/reopening", "file closed",
          "/assignment", "file to assign");

  private final Visitor chair;
  private final Visitor worker;
  private final JsonObject centreKey;
  private final Map<String, String> records = new HashMap<>();
  private final MeetingFixture meeting;
  private final Map<String, String> organisations = new HashMap<>();
  private final Map<String, String> newcomers = new HashMap<>();
  private String provider = "";
  private String code = "";

  private Fixture(Visitor chair, Visitor worker) {
    this.chair = chair;
    this.worker = worker;
    this.centreKey = chair.get("/api/intake/centre-key").object();
    this.meeting = new MeetingFixture(chair, Fixture::issue);
  }

  static Fixture made(Visitor chair, Visitor worker, Visitor provider) {
    Fixture fixture = new Fixture(chair, worker);
    fixture.makeForumSide();
    fixture.meeting.make();
    fixture.makeCentreSide();
    fixture.code = fixture.ownCode();
    fixture.openWhatIsAnswered(provider);
    return fixture;
  }

  /** Two newcomers: one to a forum, one to the centre who waits for a second person's word. */
  Fixture withNewcomers(Visitor administrator) {
    organisations.put("forum", SampleOrganisation.of("faw").id().value().toString());
    organisations.put("centre", SampleOrganisation.of("centre").id().value().toString());
    newcomers.put("forum", admitted(administrator, "forum", "forum-member"));
    newcomers.put("centre", admitted(administrator, "centre", "case-worker"));
    return this;
  }

  private String admitted(Visitor administrator, String kind, String role) {
    return made(
        administrator.post(
            "/api/organisations/" + organisations.get(kind) + "/people", newcomer(role)));
  }

  private static String newcomer(String role) {
    return "{\"username\":\"n"
        + UUID.randomUUID().toString().substring(0, 12)
        + "\",\"name\":\"عيّنة\",\"role\":\""
        + role
        + "\",\"oneTimePassword\":"
        + ONE_TIME_PASSWORD
        + "}";
  }

  /** The ids only the owning organisation may ever see. */
  Iterable<String> secrets() {
    return Stream.concat(records.values().stream(), meeting.records().stream()).toList();
  }

  private String of(String record) {
    return Objects.requireNonNull(records.get(record), record);
  }

  private void makeForumSide() {
    for (String use : new String[] {"", " closed", " voided"}) {
      records.put("issue" + use, made(chair.post("/api/issues", issue())));
    }
    for (String use : new String[] {"opened", "accepted", "declined"}) {
      String token = chair.post("/api/hand-overs", handOver()).object().getString("token");
      records.put("hand-over " + use, idOf(token));
    }
    chair.post("/api/hand-overs", handOver());
    records.put(
        "hand-over recalled",
        chair.get("/api/hand-overs").array().getJsonObject(0).getString("id"));
  }

  private String idOf(String token) {
    return worker.get("/api/centre/hand-overs").array().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("token").equals(token))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private void makeCentreSide() {
    String file = made(worker.post("/api/survivor-files", "{}"));
    records.put("file", file);
    records.put(
        "reference", worker.get("/api/survivor-files/" + file).object().getString("reference"));
    records.put("link", made(worker.post("/api/survivor-files/" + file + "/links", LINK)));
    makeFilesInEachState();
    String service = serviceOf("legal").getString("id");
    records.put("service", service);
    provider = serviceOf("legal").getJsonObject("organisation").getString("id");
    String consents = "/api/survivor-files/" + file + "/consents";
    records.put("consent", made(worker.post(consents, consent())));
    records.put("consent withdrawn", made(worker.post(consents, consent())));
    for (String use : new String[] {"opened", "accepted", "declined"}) {
      String referrals = "/api/survivor-files/" + file + "/referrals";
      records.put("referral " + use, made(worker.post(referrals, referral())));
    }
  }

  private void makeFilesInEachState() {
    for (String use : new String[] {"to close", "closing", "closed", "to assign", "followed"}) {
      records.put("file " + use, made(worker.post("/api/survivor-files", "{}")));
    }
    String files = "/api/survivor-files/";
    worker.call(
        "PUT",
        files + of("file followed") + "/safe-contact",
        "{\"version\":0,\"value\":" + contact() + "}");
    records.put(
        "follow-up", made(worker.post(files + of("file followed") + "/follow-ups", followUp())));
    worker.post(files + of("file closing") + "/closing", closing("safety"));
    worker.post(files + of("file closed") + "/closing", closing("goals-met"));
  }

  /** Under the version it has at that moment, as far as the worker can see it. */
  private String corrected() {
    Visitor.Answer answer = worker.get("/api/services/" + of("service"));
    if (answer.status() != 200) {
      return "{\"version\":0,\"entry\":null}";
    }
    JsonObject service = answer.object();
    return "{\"version\":%d,\"entry\":%s}"
        .formatted(service.getInt("version"), service.getJsonObject("entry"));
  }

  private static String followUp() {
    return "{\"day\":\"%s\",\"note\":null}".formatted(LocalDate.now(BASRA).plusDays(3));
  }

  private static String closing(String outcome) {
    return "{\"outcome\":\"%s\",\"note\":null,\"liveReferrals\":0}".formatted(outcome);
  }

  private String ownCode() {
    return worker.get("/api/survivor-files").array().getJsonObject(0).getString("worker");
  }

  /** Nobody answers what nobody has opened. */
  private void openWhatIsAnswered(Visitor receiver) {
    for (String use : new String[] {"accepted", "declined"}) {
      opened(worker.get("/api/centre/hand-overs/" + of("hand-over " + use)));
      opened(receiver.get("/api/referrals/" + of("referral " + use)));
    }
  }

  private static void opened(Visitor.Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError("Not opened: " + answer.status() + " " + answer.body());
    }
  }

  JsonObject serviceOf(String kind) {
    return worker.get("/api/services").array().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("kind").equals(kind))
        .findFirst()
        .orElseThrow();
  }

  /** The address of one endpoint of the table, with the record it is asked about. */
  String address(String endpoint) {
    String path = endpoint.substring(endpoint.indexOf(' ') + 1);
    if (path.startsWith("/api/releases")) {
      return path.replace("{period}", SampleReports.newest().toString())
          .replace("{chart}", "totals");
    }
    if (meeting.knows(endpoint)) {
      return meeting.address(endpoint);
    }
    if (path.startsWith("/api/organisations/{id}")) {
      return path.replace("{id}", String.valueOf(organisations.get("forum")))
          .replace("{person}", String.valueOf(newcomers.get("forum")));
    }
    if (endpoint.contains("/links/{id}")) {
      return path.replace("{file}", of("file")).replace("{id}", of("link"));
    }
    if (endpoint.contains("/follow-ups/{id}")) {
      return path.replace("{file}", of("file followed")).replace("{id}", of("follow-up"));
    }
    return path.replace("{file}", of("file"))
        .replace("{reference}", of("reference"))
        .replace("{id}", record(endpoint));
  }

  private String record(String endpoint) {
    String act = endpoint.substring(endpoint.lastIndexOf('/'));
    if (OF_FILES.containsKey(act) && endpoint.contains("files/")) {
      return of(OF_FILES.get(act));
    }
    if (endpoint.contains("/consents/{id}")) {
      return of("consent withdrawn");
    }
    if (endpoint.endsWith("/recall")) {
      return of("hand-over recalled");
    }
    String use =
        OF_ACCEPTED.stream().anyMatch(endpoint::endsWith)
            ? " accepted"
            : endpoint.endsWith("/refusal") ? " declined" : " opened";
    if (endpoint.contains("hand-overs/{id}")) {
      return of("hand-over" + use);
    }
    if (endpoint.contains("/api/referrals/{id}")) {
      return of("referral" + use);
    }
    return endpoint.contains("/api/services/")
        ? of("service")
        : endpoint.contains("/api/issues/") ? issueFor(endpoint) : of("file");
  }

  private String issueFor(String endpoint) {
    return endpoint.endsWith("/closing")
        ? of("issue closed")
        : endpoint.endsWith("/voiding") ? of("issue voided") : of("issue");
  }

  /** The version to change, as long as the chair is where the record is. */
  private String versioned(String address, String rest) {
    Visitor.Answer read = chair.get(address);
    int version = read.status() == 200 ? read.object().getInt("version") : 0;
    return "{\"version\":" + version + rest + "}";
  }

  /** A body the endpoint takes; null where it takes none. */
  @Nullable String body(String endpoint) {
    if (meeting.knows(endpoint)) {
      return meeting.body(endpoint);
    }
    if (endpoint.contains("/api/survivor-files")) {
      return ofFile(endpoint);
    }
    if (endpoint.matches("POST /api/(services|organisations|proposed-members).*")) {
      return registered(endpoint);
    }
    return switch (endpoint) {
      case "POST /api/issues" -> issue();
      case "PUT /api/issues/{id}" ->
          versioned("/api/issues/" + of("issue"), "," + issue().substring(1).replace("}", ""));
      case "POST /api/issues/{id}/closing" -> "{\"version\":0}";
      case "POST /api/issues/{id}/voiding" -> "{\"version\":0,\"reason\":\"entered-twice\"}";
      case "POST /api/hand-overs" -> handOver();
      case "POST /api/centre/hand-overs/{id}/refusal" -> "{\"reason\":\"duplicate\"}";
      case "POST /api/referrals/{id}/refusal" -> "{\"reason\":\"full\"}";
      case "POST /api/referrals/{id}/visits" ->
          "{\"day\":\"%s\",\"time\":\"10:00\",\"place\":\"service\"}"
              .formatted(LocalDate.now(BASRA).plusDays(3));
      case "PUT /api/services/{id}" -> corrected();
      case "POST /api/centre/files/{id}/assignment" -> "{\"worker\":\"" + code + "\"}";
      case "POST /api/referrals/{id}/reports" -> "{\"outcome\":\"seen\"}";
      default -> endpoint.startsWith("POST") ? "{}" : null;
    };
  }

  private @Nullable String ofFile(String endpoint) {
    return switch (endpoint) {
      case "POST /api/survivor-files/{file}/links" -> LINK;
      case "POST /api/survivor-files/{file}/follow-ups" -> followUp();
      case "POST /api/survivor-files/{file}/follow-ups/{id}/outcome" ->
          "{\"outcome\":\"missed\",\"result\":\"no-answer\",\"told\":null}";
      case "POST /api/survivor-files/{id}/closing" -> closing("safety");
      case "POST /api/survivor-files/{id}/reopening" -> "{\"reason\":\"came-back\",\"note\":null}";
      case "PUT /api/survivor-files/{id}/identity" ->
          "{\"version\":0,\"value\":{\"given\":\"عيّنة\",\"sex\":\"not-stated\","
              + "\"birth\":{\"precision\":\"unknown\",\"value\":null,\"approximate\":false}}}";
      case "PUT /api/survivor-files/{id}/safe-contact" ->
          "{\"version\":0,\"value\":" + contact() + "}";
      case "PUT /api/survivor-files/{id}/narrative" ->
          "{\"version\":0,\"value\":{\"text\":\"عيّنة\"}}";
      case "POST /api/survivor-files/{id}/incidents" ->
          "{\"category\":\"P02\",\"district\":null,\"occurred\":{\"precision\":\"unknown\","
              + "\"value\":null,\"approximate\":false},\"gbvims\":["
              + "{\"order\":1,\"yes\":false},{\"order\":2,\"yes\":false},{\"order\":3,\"yes\":true},"
              + "{\"order\":7,\"yes\":true}],\"text\":\"عيّنة\"}";
      case "POST /api/survivor-files/{file}/consents" -> consent();
      case "POST /api/survivor-files/{file}/referrals" -> referral();
      default -> endpoint.startsWith("POST") ? "{}" : null;
    };
  }

  private String registered(String endpoint) {
    return switch (endpoint) {
      case "POST /api/services" ->
          ("{\"provider\":\"%s\",\"nameAr\":\"خدمة (عيّنة)\",\"nameEn\":\"%s\","
                  + "\"kind\":\"legal\",\"confidential\":false,\"district\":\"IQG02Q02\",\"entry\":%s}")
              .formatted(provider, SERVICE, ENTRY);
      case "POST /api/organisations" ->
          "{\"kind\":\"provider\",\"nameAr\":\"جهة (عيّنة)\",\"nameEn\":\"Provider (sample)\","
              + "\"district\":null,\"area\":null}";
      case "POST /api/organisations/{id}/people" -> newcomer("forum-member");
      case "POST /api/organisations/{id}/people/{person}/one-time-password" ->
          ONE_TIME_PASSWORD.replace("abcde", "bbcde");
      case "POST /api/organisations/{id}/people/{person}/end" -> "{\"role\":\"forum-member\"}";
      case "POST /api/proposed-members" ->
          "{\"organisation\":\"%s\",\"person\":\"%s\",\"role\":\"case-worker\",\"confirmed\":true}"
              .formatted(organisations.get("centre"), newcomers.get("centre"));
      default -> "{}";
    };
  }

  private static String issue() {
    return "{\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"عيّنة\"}";
  }

  private String consent() {
    return "{\"purpose\":\"referral\",\"recipient\":\""
        + provider
        + "\",\"items\":[\"needs\"],\"wording\":\"referral-1\",\"language\":\"ar\","
        + "\"given\":\"in-person\",\"expires\":\""
        + ReferredCase.day(60)
        + "\"}";
  }

  private String referral() {
    return "{\"service\":\""
        + of("service")
        + "\",\"consent\":\""
        + of("consent")
        + "\",\"items\":[\"needs\"],\"urgency\":\"today\"}";
  }

  private String handOver() {
    return SealedHandOver.request(centreKey, contact());
  }

  private static String contact() {
    return "{\"channel\":\"visit-centre\",\"phone\":null,\"days\":[\"sat\","
        + "\"sun\",\"mon\",\"tue\",\"wed\",\"thu\",\"fri\"],\"from\":null,\"to\":null,"
        + "\"sayWhat\":null,\"mayAnswer\":\"only-person\",\"note\":null}";
  }

  private static String made(Visitor.Answer answer) {
    if (answer.status() != 201) {
      throw new AssertionError("Fixture refused: " + answer.status() + " " + answer.body());
    }
    return answer.id();
  }
}
