package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import org.jisr.it.SampleReports;
import org.jisr.it.Visitor;
import org.jisr.platform.sample.SampleOrganisation;

/** What the pages of the administration, of oversight and of command look like in use. */
final class OfficeStates {
  private static final String FORUM =
      "/organisations/" + SampleOrganisation.of("maqal").id().value();

  private OfficeStates() {}

  static List<State> all() {
    return List.of(
        administered("organisations-add", "/organisations", phone -> phone.tap("إضافة جهة")),
        administered(
            "organisations-add-refused",
            "/organisations",
            phone -> {
              phone.tap("إضافة جهة");
              phone.choose("نوع الجهة", "منتديات الشرطة المجتمعية");
              phone.tap("إضافة الجهة");
              phone.reads("هذا الحقل مطلوب.");
            }),
        administered("organisation-admit", FORUM, phone -> phone.tap("إضافة شخص")),
        administered(
            "organisation-admit-refused",
            FORUM,
            phone -> {
              phone.tap("إضافة شخص");
              phone.type("الاسم", "عيّنة");
              phone.type("اسم الدخول", "اسم");
              phone.pick("صفته", "عضوية المنتدى");
              phone.tap("إضافة الشخص");
              phone.reads("أحرف لاتينية صغيرة وأرقام ونقاط فقط");
            }),
        administered("organisation-slip", FORUM, OfficeStates::admits),
        administered("organisation-password", FORUM, phone -> phone.tap("كلمة مرور جديدة")),
        administered("organisation-end", FORUM, phone -> phone.tap("إنهاء العمل")),
        State.of(
            "proposed-nobody",
            "supervisor.centre",
            "/proposed-members",
            OfficeStates::decidesOnEveryone),
        State.of(
            "report-opened",
            "commander",
            "/reports/" + SampleReports.newest(),
            OfficeStates::opensAll));
  }

  private static State administered(String name, String address, Consumer<Phone> reached) {
    return State.of(name, "administrator", address, reached);
  }

  private static void admits(Phone phone) {
    phone.tap("إضافة شخص");
    phone.type("الاسم", "عيّنة");
    phone.type("اسم الدخول", "newcomer.states");
    phone.pick("صفته", "عضوية المنتدى");
    phone.tap("إضافة الشخص");
    phone.reads("سلّم هذه الكلمة الآن");
  }

  /** Whoever other tests left waiting is declined; nobody waits then. */
  private static void decidesOnEveryone(Phone phone) {
    Visitor supervisor = Visitor.signedIn("supervisor.centre");
    for (JsonObject one :
        supervisor.get("/api/proposed-members").array().getValuesAs(JsonObject.class)) {
      String decision =
          "{\"organisation\":\"%s\",\"person\":\"%s\",\"role\":\"%s\",\"confirmed\":false}"
              .formatted(
                  one.getJsonObject("organisation").getString("id"),
                  one.getJsonObject("member").getString("person"),
                  one.getJsonObject("member").getString("role"));
      assertThat(supervisor.post("/api/proposed-members", decision).status()).isEqualTo(204);
    }
    phone.reload();
    phone.reads("لا أحد ينتظر الآن");
  }

  private static void opensAll(Phone phone) {
    phone.tap("المجموع شهراً بشهر");
    phone.tap("لماذا لا أرى قضائي");
    phone.tap("لماذا يختلف تقريران");
    phone.tap("أحتاج إلى العدد الدقيق");
    phone.tap("أين العنف الأسري");
    phone.tap("كل ما نشره المسح");
    phone.tap("ختم التقرير");
    phone.tap("ماذا تعني كلمات");
    phone.reads("المقابلات المكتملة");
  }
}
