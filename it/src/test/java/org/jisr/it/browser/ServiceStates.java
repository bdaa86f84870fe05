package org.jisr.it.browser;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.jisr.it.SealedHandOver;
import org.jisr.it.Visitor;

/** What the pages of the centre, its supervisor and the services look like while they work. */
final class ServiceStates {
  private static final String WORKER = "worker.centre";
  private static final String SUPERVISOR = "supervisor.centre";
  private static final String PROVIDER = "provider.legal";

  private ServiceStates() {}

  static List<State> all() {
    return Stream.of(centre(), directory(), received()).flatMap(List::stream).toList();
  }

  private static List<State> centre() {
    SampleFile.written().closed("safety");
    String waiting = "/centre/hand-overs/" + handedOver();
    return List.of(
        State.of(
            "centre-closed-files",
            WORKER,
            "/centre",
            phone -> phone.pick("أي الملفات؟", "المغلقة")),
        State.of("centre-decline", WORKER, waiting, phone -> phone.tap("لا يمكن قبوله")),
        State.of(
            "centre-decline-refused",
            WORKER,
            waiting,
            phone -> {
              phone.tap("لا يمكن قبوله");
              phone.tap("سجّل عدم القبول");
              phone.reads("هذا الحقل مطلوب.");
            }),
        State.of(
            "centre-confirm",
            SUPERVISOR,
            "/centre",
            phone -> phone.reads("طلب زميل إغلاقه لأجل السلامة")),
        State.of(
            "centre-assign",
            SUPERVISOR,
            "/centre",
            phone -> {
              phone.tap("انقل الملف");
              phone.tap("انقله الآن");
              phone.reads("هذا الحقل مطلوب.");
            }));
  }

  private static String handedOver() {
    Visitor chair = Visitor.signedIn("chair.maqal");
    JsonObject key = chair.get("/api/intake/centre-key").object();
    String token =
        chair
            .post("/api/hand-overs", SealedHandOver.request(key, SampleFile.SAFE_ALL_DAY))
            .object()
            .getString("token");
    return Visitor.signedIn("worker.centre")
        .get("/api/centre/hand-overs")
        .array()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getString("token").equals(token))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private static List<State> directory() {
    return List.of(
        State.of("services-new", SUPERVISOR, "/services", phone -> phone.tap("إضافة خدمة")),
        State.of(
            "services-new-refused",
            SUPERVISOR,
            "/services",
            phone -> {
              phone.tap("إضافة خدمة");
              phone.pick("أين هي؟", "يجوز أن يُعرف قضاؤها");
              phone.tap("أضف الخدمة");
              phone.reads("هذا الحقل مطلوب.");
            }),
        State.of("services-correct", PROVIDER, "/services", phone -> phone.tap("صحّح")));
  }

  private static List<State> received() {
    Visitor provider = Visitor.signedIn(PROVIDER);
    String fresh = SampleFile.written().referred();
    String taken = SampleFile.written().referred();
    provider.get("/api" + taken);
    provider.post("/api" + taken + "/acceptance", "{}");
    String begun = SampleFile.written().referred();
    provider.get("/api" + begun);
    provider.post("/api" + begun + "/acceptance", "{}");
    provider.post("/api" + begun + "/reports", "{\"outcome\":\"seen\"}");
    return List.of(
        State.of(
            "referrals-empty",
            "provider.clinic",
            "/referrals",
            phone -> phone.reads("لا إحالات الآن")),
        State.of("referral-decline", PROVIDER, fresh, phone -> phone.tap("لا نستطيع قبولها")),
        State.of("referral-book", PROVIDER, taken, phone -> phone.tap("احجز موعداً")),
        State.of(
            "referral-book-refused",
            PROVIDER,
            taken,
            phone -> {
              phone.tap("احجز موعداً");
              phone.tap("سجّل الموعد");
              phone.reads("هذا الحقل مطلوب.");
            }),
        State.of(
            "referral-number",
            PROVIDER,
            taken,
            phone -> {
              phone.tap("قرأت القواعد");
              phone.reads("٠٧٠٠٧٦٥٤٣٢١");
            }),
        State.of("referral-lost", PROVIDER, taken, phone -> phone.tap("لم نستطع الوصول إليه")),
        State.of("referral-finish", PROVIDER, begun, phone -> phone.tap("انتهت الخدمة")));
  }
}
