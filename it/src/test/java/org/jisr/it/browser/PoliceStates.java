package org.jisr.it.browser;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jisr.it.Visitor;
import org.jisr.platform.sample.SampleOrganisation;

/** What the pages of a police office look like while somebody works on them. */
final class PoliceStates {
  private static final String OFFICER = "police.asmaee";
  private static final String SUPERVISOR = "police.supervisor";
  private static final String PRESENT =
      "{\"version\":0,\"present\":{\"women\":{\"under18\":0,\"to25\":1,\"to45\":2,\"over45\":0},"
          + "\"men\":{\"under18\":0,\"to25\":1,\"to45\":0,\"over45\":3}}}";

  private final Visitor chair = Visitor.signedIn("chair.maqal");
  private final Visitor officer = Visitor.signedIn(OFFICER);

  private PoliceStates() {}

  static List<State> all() {
    PoliceStates police = new PoliceStates();
    String waiting = police.task();
    String taken = police.task();
    police.officer.post("/api/tasks/" + taken + "/taking", "{\"version\":0}");
    String answered = police.task();
    police.officer.post("/api/tasks/" + answered + "/taking", "{\"version\":0}");
    police.officer.post(
        "/api/tasks/" + answered + "/report",
        "{\"version\":1,\"action\":\"patrol\",\"outcome\":\"partly\",\"text\":\"نص تجريبي\"}");
    return List.of(
        State.of(
            "task-waiting",
            OFFICER,
            "/tasks/" + waiting,
            phone -> phone.reads("أتسلّم هذه المهمة")),
        State.of(
            "task-report-refused",
            OFFICER,
            "/tasks/" + taken,
            phone -> {
              phone.tap("أرسل الجواب إلى المنتدى");
              phone.reads("هذا الحقل مطلوب.");
            }),
        State.of("task-answered", OFFICER, "/tasks/" + answered, phone -> phone.reads("نص تجريبي")),
        State.of(
            "task-assign-refused",
            SUPERVISOR,
            "/tasks/" + taken,
            phone -> {
              phone.tap("أعطها له");
              phone.reads("هذا الحقل مطلوب.");
            }),
        State.of("tasks-loads", SUPERVISOR, "/tasks", phone -> phone.reads("حمل كل ضابط")));
  }

  private String task() {
    List<String> before = tasks();
    String today = LocalDate.now(ZoneId.of("Asia/Baghdad")).toString();
    String meeting = made("/api/meetings", "{\"meetsOn\":\"" + today + "\"}");
    chair.put("/api/meetings/" + meeting + "/attendance", PRESENT);
    String issue =
        made(
            "/api/issues",
            "{\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"نص تجريبي\"}");
    String agenda = "/api/meetings/" + meeting + "/agenda";
    String item = made(agenda, "{\"issue\":\"" + issue + "\"}");
    chair.put(
        agenda + "/" + item + "/decision",
        ("{\"version\":0,\"text\":\"دورية كل مساء قرب السوق\",\"acts\":\"police-office\","
                + "\"office\":\"%s\"}")
            .formatted(SampleOrganisation.of("asmaee").id().value()));
    List<String> after = new ArrayList<>(tasks());
    after.removeAll(before);
    return after.getFirst();
  }

  private String made(String address, String body) {
    return chair.post(address, body).object().getString("id");
  }

  private List<String> tasks() {
    return officer
        .get("/api/tasks")
        .object()
        .getJsonArray("tasks")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(task -> task.getString("id"))
        .toList();
  }
}
