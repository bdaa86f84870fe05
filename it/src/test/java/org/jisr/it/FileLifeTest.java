package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How a file goes on, ends, begins again and changes hands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileLifeTest {
  private static final String FILES = "/api/survivor-files";

  private final Visitor worker = Visitor.signedIn("worker.centre");
  private final Visitor colleague = Visitor.signedIn("worker2.centre");
  private final Visitor provider = Visitor.signedIn("provider.legal");
  private final Visitor supervisor = Visitor.signedIn("supervisor.centre");

  private String file() {
    return FILES + "/" + worker.post(FILES, "{}").id();
  }

  @Test
  void aContactIsPlannedOnSafeDaysAlone() {
    String file = file();
    String path = file + "/follow-ups";
    assertThat(problem(worker.post(path, plan(1)))).as("no rule, no contact").isEqualTo("invalid");
    safeOn(file, 1);
    assertThat(worker.post(path, plan(2)).body()).contains("not-a-safe-day");
    assertThat(worker.post(path, plan(-6)).body()).contains("in-the-past");
    String id = worker.post(path, plan(1)).id();
    assertThat(line(file).getString("nextContact")).isEqualTo(ReferredCase.day(1));
    assertThat(problem(worker.post(path, plan(8)))).isEqualTo("already-planned");
    String missed = "{\"outcome\":\"missed\",\"result\":\"no-answer\",\"told\":null}";
    assertThat(worker.post(path + "/" + id + "/outcome", missed).status()).isEqualTo(204);
    assertThat(problem(worker.post(path + "/" + id + "/outcome", missed)))
        .isEqualTo("already-settled");
    assertThat(line(file).isNull("nextContact")).isTrue();
    JsonObject told = worker.get(path).array().getJsonObject(0);
    assertThat(told.getString("state")).isEqualTo("missed");
    assertThat(told.getString("result")).isEqualTo("no-answer");
  }

  @Test
  void aClosedFileIsReadAndNotWrittenUntilItIsOpenedAgain() {
    ReferredCase referred = ReferredCase.sent(worker, provider, "today");
    String file = referred.file;
    assertThat(problem(close(file, "goals-met", 0)))
        .as("nobody closes over a referral she was not told of")
        .isEqualTo("live-referrals");
    assertThat(close(file, "goals-met", 1).status()).isEqualTo(204);
    assertThat(worker.get(file).object().getString("state")).isEqualTo("closed");
    String narrative = "{\"version\":0,\"value\":{\"text\":\"نص تجريبي\"}}";
    assertThat(problem(worker.call("PUT", file + "/narrative", narrative)))
        .isEqualTo("file-closed");
    for (String part : List.of("/incidents", "/consents", "/referrals", "/follow-ups")) {
      assertThat(problem(worker.post(file + part, bodyOf(part)))).isEqualTo("file-closed");
    }
    assertThat(problem(close(file, "goals-met", 1))).isEqualTo("file-closed");
    assertThat(worker.post(referred.consent + "/withdrawal", "{}").status())
        .as("a consent is withdrawn at any time")
        .isEqualTo(204);
    String reason = "{\"reason\":\"came-back\",\"note\":null}";
    assertThat(worker.post(file + "/reopening", reason).status()).isEqualTo(204);
    assertThat(problem(worker.post(file + "/reopening", reason))).isEqualTo("not-closed");
    assertThat(worker.call("PUT", file + "/narrative", narrative).status()).isEqualTo(200);
    JsonObject latest = worker.get(file).object().getJsonArray("turns").getJsonObject(0);
    assertThat(latest.getString("kind")).isEqualTo("reopened");
    assertThat(latest.getString("why")).isEqualTo("came-back");
  }

  @Test
  void aClosingForSafetyWaitsForASecondPerson() {
    String file = file();
    String id = file.substring(FILES.length() + 1);
    assertThat(close(file, "safety", 0).status()).isEqualTo(204);
    assertThat(worker.get(file).object().getString("state")).isEqualTo("closing");
    String confirmation = "/api/centre/files/" + id + "/closing-confirmation";
    assertThat(worker.post(confirmation, "{}").status()).isEqualTo(403);
    assertThat(supervisor.get(file).status()).as("confirming opens nothing").isEqualTo(403);
    assertThat(supervisor.post(confirmation, "{}").status()).isEqualTo(204);
    assertThat(worker.get(file).object().getString("state")).isEqualTo("closed");
    assertThat(problem(supervisor.post(confirmation, "{}"))).isEqualTo("nothing-to-confirm");
  }

  @Test
  void aFileThatChangesHandsIsShutToWhoHadIt() {
    ReferredCase referred = ReferredCase.sent(worker, provider, "today");
    String file = referred.file;
    String id = file.substring(FILES.length() + 1);
    colleague.post(FILES, "{}");
    String code = colleague.get(FILES).array().getJsonObject(0).getString("worker");
    String to = "/api/centre/files/" + id + "/assignment";
    assertThat(supervisor.post(to, "{\"worker\":\"none\"}").status()).isEqualTo(422);
    assertThat(supervisor.post(to, "{\"worker\":\"" + code + "\"}").status()).isEqualTo(204);
    for (String part : List.of("", "/consents", "/referrals", "/follow-ups", "/phone-number")) {
      assertThat(worker.get(file + part).status()).as(part).isEqualTo(404);
    }
    assertThat(worker.post(referred.consent + "/withdrawal", "{}").status()).isEqualTo(404);
    assertThat(colleague.get(file).status()).isEqualTo(200);
    assertThat(colleague.get(file + "/referrals").array()).hasSize(1);
  }

  @Test
  void whoWritesAPartFirstIsNotOverwritten() {
    String file = file();
    String narrative = "{\"version\":%d,\"value\":{\"text\":\"%s\"}}";
    String address = file + "/narrative";
    assertThat(worker.call("PUT", address, narrative.formatted(0, "الأول")).status())
        .isEqualTo(200);
    assertThat(problem(worker.call("PUT", address, narrative.formatted(0, "الثاني"))))
        .isEqualTo("edited-by-other");
    assertThat(worker.get(file).body()).contains("الأول").doesNotContain("الثاني");
    assertThat(worker.call("PUT", address, narrative.formatted(1, "الثالث")).status())
        .isEqualTo(200);
    assertThat(problem(worker.call("PUT", address, narrative.formatted(1, "الرابع"))))
        .isEqualTo("edited-by-other");
    assertThat(worker.get(file).body()).contains("الثالث").doesNotContain("الرابع");
  }

  @Test
  void aFileIsFoundByWhatStandsOnPaperByWhoseItIs() {
    String file = file();
    String reference = worker.get(file).object().getString("reference");
    String typed = "/by-reference/" + reference.toLowerCase(Locale.ROOT);
    assertThat(file).endsWith(worker.get(FILES + typed).object().getString("id"));
    assertThat(colleague.get(FILES + typed).status()).isEqualTo(404);
    assertThat(worker.get(FILES + "/by-reference/AAAA-AAAA").status()).isEqualTo(404);
    assertThat(file).endsWith(supervisor.get("/api/centre/files" + typed).object().getString("id"));
  }

  /** What a worker closed grows for as long as she works; her list does not. */
  @Test
  void ofClosedFilesTheNewestFiftyAreListedAndTheOthersAreFound() {
    String first = FILES + "/" + colleague.post(FILES, "{}").id();
    String reference = colleague.get(first).object().getString("reference");
    String closing = "{\"outcome\":\"goals-met\",\"note\":null,\"liveReferrals\":0}";
    assertThat(colleague.post(first + "/closing", closing).status()).isEqualTo(204);
    for (int i = 0; i < 50; i++) {
      String later = FILES + "/" + colleague.post(FILES, "{}").id();
      assertThat(colleague.post(later + "/closing", closing).status()).isEqualTo(204);
    }
    assertThat(colleague.get(FILES).array().getValuesAs(JsonObject.class))
        .filteredOn(one -> one.getString("state").equals("closed"))
        .hasSize(50)
        .noneMatch(one -> first.endsWith(one.getString("id")));
    assertThat(colleague.get(FILES + "/by-reference/" + reference).status()).isEqualTo(200);
  }

  @Test
  void theSupervisorSeesWhoseAndHowManyAndNothingInside() {
    file();
    JsonObject all = supervisor.get("/api/centre/files").object();
    assertThat(all.getJsonArray("files").getJsonObject(0).keySet())
        .containsExactlyInAnyOrder("id", "reference", "worker", "state", "openedAt", "nextContact");
    assertThat(all.getJsonArray("workers").getJsonObject(0).keySet())
        .containsExactlyInAnyOrder("worker", "here", "open", "closing", "closed", "late");
  }

  @Test
  void theWorkersClocksAreThoseOfHerOwnFiles() {
    ReferredCase referred = ReferredCase.sent(worker, provider, "now");
    String id = referred.file.substring(FILES.length() + 1);
    assertThat(worker.get("/api/file-clocks").body()).contains(id);
    assertThat(colleague.get("/api/file-clocks").body()).doesNotContain(id);
  }

  private JsonObject line(String file) {
    return worker.get(FILES).array().getValuesAs(JsonObject.class).stream()
        .filter(one -> file.endsWith(one.getString("id")))
        .findFirst()
        .orElseThrow();
  }

  private Visitor.Answer close(String file, String outcome, int live) {
    return worker.post(
        file + "/closing",
        "{\"outcome\":\"%s\",\"note\":\"نص تجريبي\",\"liveReferrals\":%d}"
            .formatted(outcome, live));
  }

  private static String bodyOf(String part) {
    return switch (part) {
      case "/follow-ups" -> plan(1);
      case "/consents" ->
          "{\"purpose\":\"statistics\",\"recipient\":null,\"items\":[],"
              + "\"wording\":\"statistics-1\",\"language\":\"ar\",\"given\":\"in-person\","
              + "\"expires\":\""
              + ReferredCase.day(30)
              + "\"}";
      case "/incidents" ->
          "{\"category\":\"P02\",\"district\":null,\"occurred\":{\"precision\":\"unknown\","
              + "\"value\":null,\"approximate\":false},\"gbvims\":[],\"text\":null}";
      default ->
          "{\"service\":\"%s\",\"consent\":\"%s\",\"items\":[\"needs\"],\"urgency\":\"now\"}"
              .formatted(new UUID(0, 1), new UUID(0, 2));
    };
  }

  private static String plan(int ahead) {
    return "{\"day\":\"%s\",\"note\":\"نص تجريبي\"}".formatted(ReferredCase.day(ahead));
  }

  /** The only safe day of the week is that of so many days from today. */
  private void safeOn(String file, int ahead) {
    String day =
        LocalDate.parse(ReferredCase.day(ahead))
            .getDayOfWeek()
            .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
            .toLowerCase(Locale.ROOT);
    String rules =
        ("{\"version\":0,\"value\":{\"channel\":\"visit-centre\",\"phone\":null,"
                + "\"days\":[\"%s\"],\"from\":\"09:00\",\"to\":\"12:00\",\"sayWhat\":null,"
                + "\"mayAnswer\":\"only-person\",\"note\":null}}")
            .formatted(day);
    assertThat(worker.call("PUT", file + "/safe-contact", rules).status()).isEqualTo(200);
  }

  private static String problem(Visitor.Answer answer) {
    return answer.object().getString("type").substring("urn:jisr:problem:".length());
  }
}
