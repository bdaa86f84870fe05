package org.jisr.it.browser;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a survivor's file looks like while a case worker works on it. */
final class FileStates {
  private final SampleFile written = SampleFile.written();

  private FileStates() {
    written.linked();
    written.referred();
  }

  static List<State> all() {
    FileStates file = new FileStates();
    return Stream.of(file.parts(), file.following(), file.sending(), ends())
        .flatMap(List::stream)
        .toList();
  }

  private State at(String name, Consumer<Phone> reached) {
    return at(name, written.page, reached);
  }

  private static State at(String name, String address, Consumer<Phone> reached) {
    return State.of(name, "worker.centre", address, reached);
  }

  private List<State> parts() {
    return List.of(
        at("file-empty", SampleFile.empty().page, phone -> phone.reads("لا ملفات مرتبطة")),
        at("file-written", phone -> phone.reads("الإحالات", "أُرسلت")),
        at("file-identity", phone -> phone.tap("الهوية", "تعديل")),
        at(
            "file-identity-refused",
            phone -> {
              phone.tap("الهوية", "تعديل");
              phone.type("العمر بالسنوات", "كم");
              phone.tap("حفظ");
              phone.reads("اكتب العمر بالسنوات.");
            }),
        at("file-changed-by-another", this::losesTheRace),
        at("file-contact", phone -> phone.tap("الوصول الآمن", "تعديل")),
        at("file-narrative", phone -> phone.tap("ما رواه صاحب الشأن", "تعديل")),
        at(
            "file-incident",
            phone -> {
              phone.tap("الحوادث", "سجّل حادثة");
              phone.choose("نوع الحادثة", "العنف الأسري");
              phone.tap("أسئلة التصنيف", "لا");
              phone.tap("احفظ الحادثة");
              phone.reads("بقي سؤال بلا جواب.");
            }),
        at(
            "file-incident-classified",
            phone -> {
              phone.tap("الحوادث", "سجّل حادثة");
              phone.choose("نوع الحادثة", "العنف الأسري");
              for (String answer : new String[] {"لا", "لا", "نعم", "نعم"}) {
                phone.tap("أسئلة التصنيف", answer);
              }
              phone.reads("اعتداء جسدي");
            }));
  }

  /** Somebody else saves the identity while she writes; hers stays, and both are shown. */
  private void losesTheRace(Phone phone) {
    phone.tap("الهوية", "تعديل");
    phone.type("الكنية", "أم عيّنة أخرى");
    written.put(
        "/identity",
        version(),
        "{\"given\":null,\"father\":\"عيّنة\",\"grandfather\":null,\"family\":\"عيّنة\","
            + "\"laqab\":null,\"kunya\":\"أم عيّنة\",\"sex\":\"female\",\"birth\":"
            + "{\"precision\":\"age\",\"value\":\"35\",\"approximate\":false}}");
    phone.tap("حفظ");
    phone.reads("حُفظت نسخة أخرى أثناء كتابتك");
  }

  private int version() {
    return written.worker.get(written.api).object().getJsonObject("identity").getInt("version");
  }

  private List<State> following() {
    SampleFile planned = SampleFile.written();
    planned.planned();
    SampleFile never = SampleFile.written();
    never.put(
        "/safe-contact",
        1,
        SampleFile.SAFE_ALL_DAY.replaceAll("\"days\":\\[[^]]*]", "\"days\":[]"));
    return List.of(
        at("file-number", phone -> showsTheNumber(phone, "٠٧٠٠٧٦٥٤٣٢١")),
        at("file-number-refused", never.page, phone -> showsTheNumber(phone, "لم يُذكر وقت آمن")),
        at("file-plan", phone -> phone.tap("التواصل القادم", "خطّط للتواصل")),
        at(
            "file-plan-refused",
            phone -> {
              phone.tap("التواصل القادم", "خطّط للتواصل");
              phone.tap("احفظ الموعد");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at(
            "file-settle",
            planned.page,
            phone -> {
              phone.tap("التواصل القادم", "سجّل ما جرى");
              phone.pick("ماذا جرى؟", "لم يتم");
            }));
  }

  private static void showsTheNumber(Phone phone, String words) {
    phone.tap("الوصول الآمن", "قرأت القواعد");
    phone.reads(words);
  }

  private List<State> sending() {
    return List.of(
        at("file-consent", phone -> phone.tap("الموافقات", "سجّل موافقة")),
        at(
            "file-consent-refused",
            phone -> {
              phone.tap("الموافقات", "سجّل موافقة");
              phone.tap("سجّل هذه الموافقة");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at(
            "file-consent-statistics",
            phone -> {
              phone.tap("الموافقات", "سجّل موافقة");
              phone.pick("لأي غرض", "الحساب ضمن أعداد التقارير");
            }),
        at("file-withdraw", phone -> phone.tap("الموافقات", "سحب الموافقة")),
        at(
            "file-link",
            phone -> {
              phone.tap("ملفات ذات صلة", "اربط بملف آخر");
              phone.tap("احفظ الصلة");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at(
            "refer-with-consent",
            written.page + "/referral",
            phone -> {
              phone.pick("الخدمة", "استشارة قانونية");
              phone.tap("أغلِق وأرسِل الإحالة");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at(
            "refer-without-consent",
            SampleFile.empty().page + "/referral",
            phone -> {
              phone.pick("الخدمة", "استشارة قانونية");
              phone.reads("لا توجد موافقة لهذه الجهة");
            }));
  }

  private static List<State> ends() {
    SampleFile closed = SampleFile.written().closed("goals-met");
    return List.of(
        at(
            "file-close",
            SampleFile.empty().page,
            phone -> {
              phone.tap("إغلاق الملف", "أغلق الملف");
              phone.tap("أغلق الملف الآن");
              phone.reads("هذا الحقل مطلوب.");
            }),
        at("file-closed", closed.page, phone -> phone.tap("ما جرى للملف")),
        at(
            "file-not-found",
            "/centre",
            phone -> {
              phone.pick("أي الملفات؟", "المغلقة");
              phone.type("رقم الملف", "ZZZZ-ZZZZ");
              phone.tap("ابحث عن الملف");
              phone.reads("لا ملف بهذا الرقم هنا");
            }),
        at("file-reopen", closed.page, phone -> phone.tap("إغلاق الملف", "افتح الملف من جديد")),
        at(
            "file-closing",
            SampleFile.written().closed("safety").page,
            phone -> phone.reads("وينتظر تأكيد المشرف")));
  }
}
