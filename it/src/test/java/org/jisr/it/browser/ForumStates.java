package org.jisr.it.browser;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jisr.it.SealedHandOver;
import org.jisr.it.Visitor;

/** What the pages of a forum look like while somebody works on them. */
final class ForumStates {
  private static final String CHAIR = "chair.maqal";
  private static final String TEXT = "ما القضية، وما الذي طُلب";
  private static final String NAMING = "سُرق بيت أم حيدر ليلاً، ورقمها 07001234567";
  private static final String PRESENT =
      "\"present\":{\"women\":{\"under18\":0,\"to25\":3,\"to45\":11,\"over45\":4},"
          + "\"men\":{\"under18\":0,\"to25\":1,\"to45\":9,\"over45\":12}}}";

  private final Visitor chair = Visitor.signedIn(CHAIR);

  private ForumStates() {}

  static List<State> all() {
    ForumStates forum = new ForumStates();
    return List.of(forum.issueForms(), forum.issues(), forum.meetings(), forum.handOvers()).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static State at(String name, String address, Consumer<Phone> reached) {
    return State.of(name, CHAIR, address, reached);
  }

  private List<State> issueForms() {
    return List.of(
        at("issue-new-refused", "/issues/new", phone -> phone.tap("سجّل القضية")),
        at(
            "issue-new-protected",
            "/issues/new",
            phone -> {
              phone.choose("نوع القضية", "العنف الأسري");
              phone.reads("هذا الأمر يستحق طريقاً أأمن");
            }),
        at(
            "issue-new-count-only",
            "/issues/new",
            phone -> {
              phone.choose("نوع القضية", "العنف الأسري");
              phone.tap("سجّلها عدداً فقط");
              phone.tap("سجّلها عدداً، بلا نص");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at(
            "issue-new-names-someone",
            "/issues/new",
            phone -> {
              phone.choose("نوع القضية", "السرقة أو السطو على المنازل");
              phone.findPlace("المكان", "المعق", "المعقل");
              phone.type(TEXT, NAMING);
              phone.tap("سجّل القضية");
              phone.reads("تبدو هذه كنية");
            }),
        at(
                "issue-new-places",
                "/issues/new",
                phone -> {
                  phone.write("المكان", "ال");
                  phone.reads("قضاء");
                })
            .inOneLanguage());
  }

  private List<State> issues() {
    String changed = issue();
    String voided = issue();
    String twice = "{\"version\":%d,\"reason\":\"entered-twice\"}".formatted(version(voided));
    chair.post("/api/issues/" + voided + "/voiding", twice);
    chair.put("/api/issues/" + changed, corrected(version(changed)));
    return List.of(
        at("issue-correct", "/issues/" + changed, phone -> phone.tap("تصحيح القضية")),
        at(
            "issue-correct-becomes-protected",
            "/issues/" + changed,
            phone -> {
              phone.tap("تصحيح القضية");
              phone.choose("نوع القضية", "العنف الأسري");
              phone.reads("هذا النوع قد يكشف شخصاً بعينه");
            }),
        at("issue-changed-by-another", "/issues/" + changed, phone -> losesTheRace(phone, changed)),
        at("issue-void", "/issues/" + changed, phone -> phone.tap("إلغاء القيد")),
        at(
            "issue-void-refused",
            "/issues/" + changed,
            phone -> {
              phone.tap("إلغاء القيد");
              phone.tap("ألغِ القيد");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at("issue-earlier", "/issues/" + changed, phone -> phone.tap("نسخ")),
        at("issue-voided", "/issues/" + voided, phone -> phone.reads("سُجّلت مرتين")));
  }

  private void losesTheRace(Phone phone, String issue) {
    phone.tap("تصحيح القضية");
    phone.type(TEXT, "إنارة الشارع معطلة، والمطلوب إصلاحها");
    chair.put("/api/issues/" + issue, corrected(version(issue)));
    phone.tap("حفظ");
    phone.reads("حُفظت نسخة أخرى أثناء كتابتك");
  }

  private int version(String issue) {
    return chair.get("/api/issues/" + issue).object().getInt("version");
  }

  private static String corrected(int version) {
    return ("{\"version\":%d,\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":\"2026-10\","
            + "\"text\":\"إنارة الشارع معطلة منذ أسبوع\"}")
        .formatted(version);
  }

  private String issue() {
    String body =
        "{\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":null,"
            + "\"text\":\"إنارة الشارع معطلة منذ شهر، والمطلوب إصلاحها\"}";
    return chair.post("/api/issues", body).object().getString("id");
  }

  private List<State> meetings() {
    String held = "/meetings/" + meeting(true);
    String voided = meeting(true);
    chair.post(
        "/api/meetings/" + voided + "/voiding", "{\"version\":1,\"reason\":\"did-not-happen\"}");
    return List.of(
        at("meeting-empty", "/meetings/" + meeting(false), phone -> phone.reads("لا شيء في جدول")),
        at("meeting-attendance", held, phone -> phone.tap("تصحيح الحضور")),
        at(
            "meeting-attendance-refused",
            held,
            phone -> {
              phone.tap("تصحيح الحضور");
              phone.type("الرجال", "٢٦ إلى ٤٥", "كم");
              phone.tap("حفظ");
              phone.reads("اكتب عدداً.");
            }),
        at(
            "meeting-decision",
            held,
            phone -> {
              phone.tap("اكتب القرار");
              phone.pick("من ينفّذ", "مكتب للشرطة المجتمعية");
              phone.tap("سجّل القرار وسلّمه إلى المكتب");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at("meeting-move", held, phone -> phone.tap("نقله إلى يوم آخر")),
        at(
            "meeting-move-refused",
            held,
            phone -> {
              phone.tap("نقله إلى يوم آخر");
              phone.tap("انقله");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at("meeting-void", held, phone -> phone.tap("إلغاء قيد الاجتماع")),
        at("meeting-voided", "/meetings/" + voided, phone -> phone.tap("تغيير")));
  }

  private String meeting(boolean held) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Baghdad"));
    String id =
        chair.post("/api/meetings", "{\"meetsOn\":\"" + today + "\"}").object().getString("id");
    if (held) {
      chair.post("/api/meetings/" + id + "/agenda", "{\"issue\":\"" + issue() + "\"}");
      chair.put("/api/meetings/" + id + "/attendance", "{\"version\":0," + PRESENT);
    }
    return id;
  }

  private List<State> handOvers() {
    JsonObject key = chair.get("/api/intake/centre-key").object();
    chair.post("/api/hand-overs", SealedHandOver.request(key, SealedHandOver.VISIT));
    return List.of(
        at("hand-over-not-agreed", "/hand-over", phone -> phone.tap("لم يوافق")),
        at("hand-over-form", "/hand-over", phone -> phone.tap("نعم، وافق صاحب الشأن بنفسه")),
        at(
            "hand-over-refused",
            "/hand-over",
            phone -> {
              phone.tap("نعم، وافق صاحب الشأن بنفسه");
              phone.pick("طريقة الوصول", "بالهاتف");
              phone.tap("أغلِق وأرسِل إلى المركز");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at("hand-over-sent", "/hand-over", ForumStates::sends),
        at(
            "hand-over-recall",
            "/hand-over",
            phone -> {
              phone.tap("استرجاع");
              phone.reads("هل تسترجع هذا الطلب؟");
            }),
        at("words-explained", "/hand-over", phone -> phone.tap("ماذا تعني كلمات")),
        at(
            "not-found-record",
            "/issues/" + UUID.randomUUID(),
            phone -> phone.reads("لم نجد ما طلبته.")));
  }

  private static void sends(Phone phone) {
    phone.tap("نعم، وافق صاحب الشأن بنفسه");
    phone.pick("متى ينبغي أن يردّ المركز؟", "الآن");
    phone.pick("طريقة الوصول", "يأتي بنفسه إلى المركز");
    phone.pick("من يجوز أن يردّ", "هو وحده: إن ردّ غيره فأنهِ الاتصال بلا كلام");
    phone.tap("أغلِق وأرسِل إلى المركز");
    phone.reads("وصل الطلب إلى المركز");
  }
}
