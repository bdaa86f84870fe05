package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.jisr.it.Jisr;
import org.jisr.it.SealedHandOver;
import org.jisr.it.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The three main journeys without a mouse and without a finger, from the sign-in on. Each new page
 * and each opened form has the focus by itself, a refused form leads to its first fault, and a
 * closed one gives the focus back to the button that opened it.
 */
class KeyboardJourneyTest {
  private static final String ISSUE = "سرقات ليلية تكررت قرب السوق، والمطلوب إنارة ودورية";
  private static final String KIND = "السرقة أو السطو على المنازل";
  private static final String TEXT = "ما القضية، وما الذي طُلب";

  @Test
  void theChairLogsAnIssueAndFindsItInHerList() {
    try (Phone chair = Phone.signedOutAt("/")) {
      Keyboard keys = signedIn(chair, "chair.maqal");
      goesPastTheMenu(chair, keys);
      keys.use("تسجيل قضية");
      isOn(chair, keys, "issue-new");
      isLedToTheFirstFault(chair, keys);
      keys.choose("نوع القضية", KIND);
      keys.to("المكان");
      keys.type("المعق");
      keys.press("ArrowDown");
      keys.press("Enter");
      keys.to(TEXT);
      keys.type(ISSUE);
      keys.use("سجّل القضية");
      isOn(chair, keys, "issue");
      chair.reads(ISSUE);
      changesHerMind(keys);
      keys.use("العودة إلى القضايا");
      isOn(chair, keys, "issues");
      keys.use(KIND);
      isOn(chair, keys, "issue");
      chair.reads(ISSUE);
      assertThat(keys.tabs()).isLessThan(100);
    }
  }

  private static void goesPastTheMenu(Phone chair, Keyboard keys) {
    chair.isOn("home");
    keys.use("إلى المحتوى مباشرة");
    keys.isLedTo("main[data-page='home'] h1");
  }

  /** An empty form: what is wrong has the focus, its first line leads to the first field. */
  private static void isLedToTheFirstFault(Phone chair, Keyboard keys) {
    keys.use("سجّل القضية");
    chair.reads("هذا الحقل مطلوب.");
    keys.isLedTo("form [role=alert]");
    keys.use("نوع القضية");
    keys.isLedTo("select[name=category]");
    keys.backTo("نوع القضية");
  }

  private static void changesHerMind(Keyboard keys) {
    keys.use("تصحيح القضية");
    keys.isLedTo("form[name=issue]");
    keys.use("إلغاء");
    keys.isLedToWords("تصحيح القضية");
    keys.use("إلغاء القيد");
    keys.isLedToWords("إلغاء القيد");
    keys.use("إلغاء");
    keys.isLedToWords("إلغاء القيد");
    keys.backTo("تصحيح القضية");
  }

  @Test
  void theCaseWorkerOpensAHandOverRecordsAConsentAndRefers() {
    String token = handedOver();
    try (Phone worker = Phone.signedOutAt("/")) {
      Keyboard keys = signedIn(worker, "worker.centre");
      worker.isOn("home");
      keys.use("مركز الإحالة");
      isOn(worker, keys, "centre");
      keys.use("افتح " + token);
      isOn(worker, keys, "centre-hand-over");
      keys.use("اقبل وافتح ملفاً");
      isOn(worker, keys, "file");
      worker.reads("الموافقات", "لا موافقة مسجّلة");
      recordsConsent(worker, keys);
      refers(worker, keys);
      isOn(worker, keys, "file");
      worker.reads("الإحالات", "أُرسلت");
      assertThat(keys.tabs()).isLessThan(120);
    }
  }

  private static void recordsConsent(Phone worker, Keyboard keys) {
    keys.use("الموافقات");
    keys.isLedTo("#consents-title");
    keys.use("سجّل موافقة");
    keys.isLedTo("form[name=consent]");
    keys.choose("لمن", "جهة المساعدة القانونية");
    keys.to("الاسم");
    keys.press("Space");
    keys.choose("حضورياً", "بالهاتف");
    keys.use("سجّل هذه الموافقة");
    worker.reads("الموافقات", "سارية");
    keys.isLedToWords("سجّل موافقة");
    keys.use("سحب الموافقة");
    keys.isLedTo(".notice-danger");
    keys.use("إلغاء");
    keys.isLedToWords("سحب الموافقة");
  }

  private static void refers(Phone worker, Keyboard keys) {
    keys.use("إحالة إلى خدمة");
    isOn(worker, keys, "refer");
    keys.choose(firstService(worker), "استشارة قانونية");
    keys.choose("الآن", "اليوم");
    keys.use("أغلِق وأرسِل الإحالة");
  }

  private static String firstService(Phone worker) {
    return worker.find("main .choice label").first().textContent().strip();
  }

  private static String handedOver() {
    Visitor chair = Visitor.signedIn("chair.maqal");
    JsonObject key = chair.get("/api/intake/centre-key").object();
    return chair
        .post("/api/hand-overs", SealedHandOver.request(key, SealedHandOver.VISIT))
        .object()
        .getString("token");
  }

  @Test
  void theCommanderOpensTheReportOfAMonthAndItsTables() {
    try (Phone commander = Phone.signedOutAt("/")) {
      Keyboard keys = signedIn(commander, "commander");
      commander.isOn("home");
      keys.use("التقارير الشهرية");
      isOn(commander, keys, "reports");
      keys.to("ماذا تعني كلمات هذه الصفحة؟");
      keys.press("Tab");
      keys.press("Enter");
      isOn(commander, keys, "report");
      keys.use("المجموع شهراً بشهر");
      commander.find("details[open] table").waitFor();
      keys.use("كل ما نشره المسح");
      commander.reads("المقابلات المكتملة");
      keys.use("العودة إلى التقارير");
      isOn(commander, keys, "reports");
      assertThat(keys.tabs()).isLessThan(50);
    }
  }

  private static Keyboard signedIn(Phone phone, String username) {
    phone.asDesk();
    Keyboard keys = phone.keyboard();
    keys.isLedTo("#username");
    keys.type(username);
    keys.to("كلمة المرور");
    keys.type(Jisr.passwordOf(username));
    keys.press("Enter");
    return keys;
  }

  private static void isOn(Phone phone, Keyboard keys, String screen) {
    phone.isOn(screen);
    keys.isLedTo("main[data-page='" + screen + "'] h1");
  }
}
