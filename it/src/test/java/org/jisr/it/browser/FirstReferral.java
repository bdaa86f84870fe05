package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forum's first issue and first hand-over, the centre's first service, file, consent and
 * referral, and the first answer of a partner.
 */
final class FirstReferral {
  private static final Pattern TOKEN = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final String ISSUE = "سرقات ليلية تكررت قرب السوق، والمطلوب إنارة ودورية";
  private static final String SERVICE = "استشارة قانونية";

  private final Newcomers people;
  private final LocalDate today;

  FirstReferral(Newcomers people, LocalDate today) {
    this.people = people;
    this.today = today;
  }

  void isMade() {
    theCentreListsAService();
    String token = theForumBegins();
    theCentreOpensAFile(token);
    thePartnerAnswers();
    theCentreSeesTheAnswer();
  }

  private void theCentreListsAService() {
    try (Phone supervisor = people.first("centre.head")) {
      supervisor.tap("دليل الخدمات");
      supervisor.isOn("services");
      supervisor.picture("empty-no-services");
      supervisor.tap("إضافة خدمة");
      supervisor.choose("الجهة التي تقدّمها", "جهة قانونية");
      supervisor.type("اسم الخدمة بالعربية", SERVICE);
      supervisor.type("اسم الخدمة بالإنكليزية", "Legal advice");
      supervisor.choose("نوع الخدمة", "مشورة قانونية");
      supervisor.pick("أين هي؟", "يجوز أن يُعرف قضاؤها");
      supervisor.choose("القضاء", "البصرة");
      for (String what :
          new String[] {"طريقة السؤال عنها", "أوقات العمل", "الكلفة", "الأوراق المطلوبة"}) {
        supervisor.type(what + " بالعربية", "عيّنة");
      }
      supervisor.picture("empty-new-service");
      supervisor.tap("أضف الخدمة");
      supervisor.reads(SERVICE);
      supervisor.picture("empty-services");
    }
  }

  private String theForumBegins() {
    try (Phone chair = people.first("chair.one")) {
      logsTheFirstIssue(chair);
      chair.open("/");
      chair.isOn("home");
      chair.picture("empty-home-with-issue");
      return handsAPersonOver(chair);
    }
  }

  private static void logsTheFirstIssue(Phone chair) {
    chair.tap("تسجيل قضية");
    chair.isOn("issue-new");
    chair.choose("نوع القضية", "السرقة أو السطو على المنازل");
    chair.findPlace("المكان", "المعق", "المعقل");
    chair.type("ما القضية، وما الذي طُلب", ISSUE);
    chair.picture("empty-first-issue");
    chair.tap("سجّل القضية");
    chair.isOn("issue");
    chair.reads(ISSUE);
    chair.tap("العودة إلى القضايا");
    chair.isOn("issues");
    chair.reads("المعقل");
    chair.picture("empty-issues");
  }

  private static String handsAPersonOver(Phone chair) {
    chair.tap("إحالة شخص إلى المركز");
    chair.isOn("hand-over");
    chair.tap("نعم، وافق صاحب الشأن بنفسه");
    chair.pick("متى ينبغي أن يردّ المركز؟", "اليوم");
    chair.pick("طريقة الوصول", "بالهاتف");
    chair.type("رقم الهاتف", "07001234567");
    chair.pick("الأيام المناسبة", "الأحد");
    chair.choose("من", "٩:٠٠ ص");
    chair.choose("إلى", "١٢:٠٠ م");
    chair.pick("من يجوز أن يردّ", "هو وحده: إن ردّ غيره فأنهِ الاتصال بلا كلام");
    chair.tap("أغلِق وأرسِل إلى المركز");
    chair.reads("وصل الطلب إلى المركز");
    chair.picture("empty-handed-over");
    Matcher token = TOKEN.matcher(chair.find("[data-token]").textContent());
    assertThat(token.find()).isTrue();
    return token.group();
  }

  private void theCentreOpensAFile(String token) {
    try (Phone worker = people.first("worker.one")) {
      worker.tap("مركز الإحالة");
      worker.isOn("centre");
      worker.picture("empty-centre");
      worker.tap("افتح " + token);
      worker.isOn("centre-hand-over");
      worker.picture("empty-opened");
      worker.tap("اقبل وافتح ملفاً");
      worker.isOn("file");
      worker.picture("empty-file");
      worker.tap("الهوية", "أضف");
      worker.type("الكنية", "أم عيّنة");
      worker.pick("الجنس", "أنثى");
      worker.tap("حفظ");
      worker.reads("الهوية", "أم عيّنة");
      recordsTheConsent(worker);
      refers(worker);
    }
  }

  private static void recordsTheConsent(Phone worker) {
    worker.tap("الموافقات", "سجّل موافقة");
    worker.choose("لمن", "جهة قانونية");
    worker.pick("ما الذي يُرسل", "الاسم");
    worker.pick("كيف وافق", "حضورياً");
    worker.picture("empty-consent");
    worker.tap("سجّل هذه الموافقة");
    worker.reads("الموافقات", "سارية");
  }

  private static void refers(Phone worker) {
    worker.tap("الإحالات", "إحالة إلى خدمة");
    worker.isOn("refer");
    worker.pick("الخدمة", SERVICE);
    worker.pick("متى ينبغي أن يردّوا؟", "اليوم");
    worker.picture("empty-refer");
    worker.tap("أغلِق وأرسِل الإحالة");
    worker.isOn("file");
    worker.reads("الإحالات", "أُرسلت");
    worker.picture("empty-referred");
  }

  private void thePartnerAnswers() {
    try (Phone partner = people.first("legal.one")) {
      partner.tap("الإحالات الواردة");
      partner.isOn("referrals");
      partner.picture("empty-referrals");
      partner.tapInLine(SERVICE, "افتح");
      partner.isOn("referral");
      partner.reads("أم عيّنة");
      partner.picture("empty-referral");
      partner.tap("نقبل الإحالة");
      partner.reads("قبلناها");
      partner.tap("احجز موعداً");
      partner.type("اليوم", today.plusDays(2).toString());
      partner.choose("الساعة", "١٠:٠٠ ص");
      partner.pick("أين", "في مكان الخدمة");
      partner.tap("سجّل الموعد");
      partner.tap("حضر");
      partner.reads("في الخدمة");
      partner.picture("empty-in-service");
    }
  }

  private void theCentreSeesTheAnswer() {
    try (Phone worker = people.again("worker.one")) {
      worker.tap("مركز الإحالة");
      worker.isOn("centre");
      worker.picture("empty-my-files");
      worker.find("main a[href^='/files/']").first().tap();
      worker.isOn("file");
      worker.reads("الإحالات", "في الخدمة");
    }
  }
}
