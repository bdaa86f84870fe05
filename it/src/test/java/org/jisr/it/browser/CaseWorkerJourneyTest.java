package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jisr.it.SafeNow;
import org.jisr.it.SealedHandOver;
import org.jisr.it.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A case worker of the centre opens what the forum of Maqal handed over, keeps a file, records a
 * consent and refers; the legal service reads what was consented to, accepts, books and sees the
 * person; the consent is withdrawn and the packet is gone; the file is closed and opened again.
 */
class CaseWorkerJourneyTest {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final String PHONE = "07007654321";
  private static final String TOLD = "نص تجريبي مما رُوي في المركز";
  private static final String HAPPENED = "نص تجريبي مما جرى";
  private static final String CONTACT =
      ("{\"channel\":\"phone\",\"phone\":\"%s\",\"days\":[\"sat\",\"sun\",\"mon\",\"tue\","
              + "\"wed\",\"thu\",\"fri\"],%s,"
              + "\"sayWhat\":\"من محل الخياطة\",\"mayAnswer\":\"only-person\","
              + "\"note\":null}")
          .formatted(PHONE, SafeNow.hours());

  @Test
  void sheOpensAFileAndRefersWithConsent() {
    String token = handedOver();
    try (Phone worker = Phone.of("worker.centre")) {
      worker.isOn("home");
      worker.picture("home-worker");
      accepts(worker, token);
      String file = worker.path();
      writesDown(worker);
      recordsAnIncident(worker);
      cannotReferYet(worker);
      recordsConsent(worker);
      refers(worker);
      try (Phone provider = Phone.of("provider.legal")) {
        String referral = provides(provider);
        worker.open(file);
        worker.isOn("file");
        worker.reads("الإحالات", "في الخدمة");
        worker.picture("file-in-service");
        callsInSafeHours(worker);
        plansAContact(worker);
        withdraws(worker);
        losesThePacket(provider, referral);
      }
      seesHerDay(worker);
      worker.open(file);
      closesAndOpensAgain(worker);
      assertThat(worker.title()).isEqualTo("جسر · صفحة");
    }
  }

  private static String handedOver() {
    Visitor chair = Visitor.signedIn("chair.maqal");
    return chair
        .post(
            "/api/hand-overs",
            SealedHandOver.request(chair.get("/api/intake/centre-key").object(), CONTACT))
        .object()
        .getString("token");
  }

  private static void accepts(Phone worker, String token) {
    worker.tap("مركز الإحالة");
    worker.isOn("centre");
    worker.reads("ما وصل إلى المركز", token);
    worker.reads("يُنتظر الرد اليوم");
    worker.picture("centre");
    worker.tap("افتح " + token);
    worker.isOn("centre-hand-over");
    worker.reads("من محل الخياطة");
    worker.readsNowhere(PHONE);
    worker.picture("centre-hand-over");
    worker.tap("اقبل وافتح ملفاً");
    worker.isOn("file");
  }

  private static void writesDown(Phone worker) {
    worker.tap("الهوية", "أضف");
    worker.type("اسم الأب", "عيّنة");
    worker.type("الكنية", "أم عيّنة");
    worker.pick("الجنس", "أنثى");
    worker.pick("تاريخ الميلاد أو العمر", "العمر فقط");
    worker.type("العمر بالسنوات", "٣٤");
    worker.picture("file-identity-form");
    worker.tap("حفظ");
    worker.reads("الهوية", "أم عيّنة");
    worker.tap("ما رواه صاحب الشأن", "أضف");
    worker.type("بكلماته هو", TOLD);
    worker.tap("حفظ");
    worker.reads("ما رواه صاحب الشأن", TOLD);
  }

  private static void recordsAnIncident(Phone worker) {
    worker.tap("الحوادث", "سجّل حادثة");
    worker.choose("نوع الحادثة", "العنف الأسري");
    worker.pick("متى حدث ذلك", "السنة معروفة");
    worker.type("السنة", "2025");
    for (String answer : new String[] {"لا", "لا", "نعم", "نعم"}) {
      worker.tap("أسئلة التصنيف", answer);
    }
    worker.reads("اعتداء جسدي");
    worker.type("ما جرى", HAPPENED);
    worker.picture("file-incident-form");
    worker.tap("احفظ الحادثة");
    worker.reads("الحوادث", "اعتداء جسدي");
    worker.reads("الحوادث", HAPPENED);
  }

  private static void cannotReferYet(Phone worker) {
    worker.tap("الإحالات", "إحالة إلى خدمة");
    worker.isOn("refer");
    worker.pick("الخدمة", "استشارة قانونية");
    worker.reads("لا توجد موافقة لهذه الجهة");
    assertThat(worker.offers("أغلِق وأرسِل الإحالة")).isFalse();
    worker.picture("refer-without-consent");
    worker.tap("إلى الملف لتسجيل الموافقة");
    worker.isOn("file");
  }

  private static void recordsConsent(Phone worker) {
    worker.tap("الموافقات", "سجّل موافقة");
    worker.choose("لمن", "جهة المساعدة القانونية (عيّنة)");
    worker.unpick("ما الذي يُرسل", "ما رواه");
    worker.pick("ما الذي يُرسل", "الاسم");
    worker.pick("كيف وافق", "حضورياً");
    worker.picture("file-consent-form");
    worker.tap("سجّل هذه الموافقة");
    worker.reads("الموافقات", "سارية");
  }

  private static void refers(Phone worker) {
    worker.tap("الإحالات", "إحالة إلى خدمة");
    worker.isOn("refer");
    worker.pick("الخدمة", "استشارة قانونية");
    worker.reads("لا يمكن إرساله: لم تشمله الموافقة.");
    worker.pick("متى ينبغي أن يردّوا؟", "اليوم");
    worker.picture("refer");
    worker.tap("أغلِق وأرسِل الإحالة");
    worker.isOn("file");
    worker.reads("الإحالات", "أُرسلت");
    worker.picture("file");
  }

  /** On another phone: what was consented to, and no word more. */
  private static String provides(Phone provider) {
    provider.tap("الإحالات الواردة");
    provider.isOn("referrals");
    provider.readsNowhere("أم عيّنة");
    provider.picture("referrals");
    provider.tapInLine("استشارة قانونية", "افتح");
    provider.isOn("referral");
    provider.reads("أم عيّنة");
    provider.readsNowhere(TOLD);
    provider.readsNowhere(HAPPENED);
    provider.picture("referral");
    provider.tap("نقبل الإحالة");
    provider.reads("قبلناها");
    provider.tap("احجز موعداً");
    provider.type("اليوم", LocalDate.now(BASRA).plusDays(2).toString());
    provider.choose("الساعة", "١٠:٠٠ ص");
    provider.pick("أين", "عند نقطة الاستقبال،");
    provider.picture("referral-booking");
    provider.tap("سجّل الموعد");
    provider.reads("المتابعة", "عند نقطة الاستقبال");
    provider.picture("referral-booked");
    provider.tap("حضر");
    provider.reads("في الخدمة");
    provider.picture("referral-in-service");
    return provider.path();
  }

  private static void callsInSafeHours(Phone worker) {
    worker.readsNowhere("٠٧٠٠٧٦٥٤٣٢١");
    worker.tap("الوصول الآمن", "قرأت القواعد");
    worker.reads("٠٧٠٠٧٦٥٤٣٢١");
    worker.picture("file-number");
    worker.tap("أخفِ الرقم");
    worker.readsNowhere("٠٧٠٠٧٦٥٤٣٢١");
  }

  private static void plansAContact(Phone worker) {
    worker.tap("التواصل القادم", "خطّط للتواصل");
    worker.type("اليوم", LocalDate.now(BASRA).plusDays(1).toString());
    worker.type("ما يجب تذكّره", "نص تجريبي");
    worker.picture("file-follow-up-form");
    worker.tap("احفظ الموعد");
    worker.reads("التواصل القادم", "مخطط");
    worker.picture("file-follow-up");
  }

  private static void withdraws(Phone worker) {
    worker.tap("الموافقات", "سحب الموافقة");
    worker.tap("نعم، اسحبها الآن");
    worker.reads("الموافقات", "مسحوبة");
    worker.reads("الإحالات", "ما قُرئ لا يمكن استرجاعه");
    worker.picture("file-withdrawn");
  }

  private static void losesThePacket(Phone provider, String referral) {
    provider.open(referral);
    provider.isOn("referral");
    provider.readsNowhere("أم عيّنة");
    provider.reads("سُحبت الموافقة");
    provider.picture("referral-withdrawn");
  }

  private static void seesHerDay(Phone worker) {
    worker.open("/centre");
    worker.isOn("centre");
    worker.reads("ملفاتي", "رمزك عند المشرف");
    worker.picture("centre-worklist");
  }

  private static void closesAndOpensAgain(Phone worker) {
    worker.isOn("file");
    worker.tap("إغلاق الملف", "أغلق الملف");
    worker.reads("لا إحالات جارية");
    worker.pick("كيف انتهى", "قرّر هو أن يتوقف");
    worker.picture("file-closing-form");
    worker.tap("أغلق الملف الآن");
    worker.reads("هذا الملف مغلق");
    assertThat(worker.offers("تعديل")).isFalse();
    worker.picture("file-closed");
    worker.tap("إغلاق الملف", "افتح الملف من جديد");
    worker.pick("لماذا", "عاد صاحب الشأن");
    worker.tap("افتحه");
    worker.tap("الهوية", "تعديل");
    worker.picture("file-reopened");
  }
}
