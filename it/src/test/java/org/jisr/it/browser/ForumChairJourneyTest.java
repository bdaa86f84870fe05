package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The chair of the forum of Maqal on her phone: an issue of the quarter, and a person handed over
 * to the centre without a name.
 */
class ForumChairJourneyTest {
  private static final Pattern TOKEN = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final String ISSUE = "سرقات ليلية تكررت قرب السوق، والمطلوب إنارة ودورية";
  private static final String NAMING = "سُرق بيت أم حيدر ليلاً، ورقمها 07001234567، والمطلوب دورية";
  private static final String PHONE = "07001234567";
  private static final String RULE = "تقول إنك من محل الخياطة";

  @Test
  void sheLogsAnIssueAndHandsAPersonOver() {
    try (Phone phone = Phone.of("chair.maqal")) {
      phone.isOn("home");
      phone.reads("منسّقة منتدى المعقل");
      phone.picture("home-chair");
      logsAnIssue(phone);
      String token = handsOver(phone);
      keepsNothingButTheToken(phone, token);
      signsOut(phone);
    }
  }

  private static void logsAnIssue(Phone phone) {
    phone.tap("تسجيل قضية");
    phone.isOn("issue-new");
    phone.choose("نوع القضية", "العنف الأسري");
    phone.reads("هذا الأمر يستحق طريقاً أأمن");
    assertThat(phone.offers("سجّل القضية")).isFalse();
    phone.picture("issue-new-protected");
    phone.tap("سجّلها عدداً فقط");
    phone.picture("issue-new-count-only");
    phone.choose("نوع القضية", "السرقة أو السطو على المنازل");
    phone.type("ما القضية، وما الذي طُلب", ISSUE);
    phone.tap("سجّل القضية");
    phone.reads("هذا الحقل مطلوب.");
    phone.picture("issue-new-refused");
    assertThat(phone.typed("ما القضية، وما الذي طُلب")).isEqualTo(ISSUE);
    phone.findPlace("المكان", "المعق", "المعقل");
    isRefusedWithAName(phone);
    phone.type("ما القضية، وما الذي طُلب", ISSUE);
    phone.picture("issue-new");
    phone.tap("سجّل القضية");
    phone.isOn("issue");
    phone.reads(ISSUE);
    phone.picture("issue");
    phone.tap("العودة إلى القضايا");
    phone.isOn("issues");
    phone.reads("المعقل");
    phone.picture("issues");
  }

  /** What points at a person is shown where it stands; what was typed stays. */
  private static void isRefusedWithAName(Phone phone) {
    phone.type("ما القضية، وما الذي طُلب", NAMING);
    phone.tap("سجّل القضية");
    phone.reads("يبدو هذا رقم هاتف");
    phone.reads("تبدو هذه كنية");
    phone.picture("issue-new-names-someone");
    assertThat(phone.typed("ما القضية، وما الذي طُلب")).isEqualTo(NAMING);
    // The browser notes every refusal; this one was asked for.
    assertThat(phone.takeTroubles()).singleElement().asString().contains("422");
    phone.tap("أرني الموضع في النص");
    assertThat(phone.selected()).isEqualTo("أم حيدر");
  }

  private static String handsOver(Phone phone) {
    phone.tap("إحالة شخص إلى المركز");
    phone.isOn("hand-over");
    phone.reads("هل يوجد خطر الآن؟");
    phone.reads("هل توافق على أن أرسل ذلك إلى المركز؟");
    phone.picture("hand-over-agreement");
    phone.tap("نعم، وافق صاحب الشأن بنفسه");
    phone.tap("أغلِق وأرسِل إلى المركز");
    phone.reads("هذا الحقل مطلوب.");
    phone.picture("hand-over-refused");
    phone.pick("متى ينبغي أن يردّ المركز؟", "الآن");
    phone.pick("طريقة الوصول", "بالهاتف");
    phone.type("رقم الهاتف", PHONE);
    phone.pick("الأيام المناسبة", "الأحد");
    phone.pick("الأيام المناسبة", "الثلاثاء");
    phone.choose("من", "٩:٠٠ ص");
    phone.choose("إلى", "١٢:٠٠ م");
    phone.pick("من يجوز أن يردّ", "هو وحده: إن ردّ غيره فأنهِ الاتصال بلا كلام");
    phone.type("ما يجوز قوله", RULE);
    phone.picture("hand-over-form");
    phone.tap("أغلِق وأرسِل إلى المركز");
    phone.reads("وصل الطلب إلى المركز");
    phone.picture("hand-over-sent");
    Matcher token = TOKEN.matcher(phone.find("[data-token]").textContent());
    assertThat(token.find()).isTrue();
    return token.group();
  }

  /** From here on she can say which one she asks after, and nothing of what she sent. */
  private static void keepsNothingButTheToken(Phone phone, String token) {
    phone.tap("كتبت الرمز: امحُه من الشاشة");
    phone.reads("ما أرسلناه إلى المركز", token);
    phone.reads("ما أرسلناه إلى المركز", "بانتظار المركز");
    phone.picture("hand-over-tokens");
    phone.readsNowhere(PHONE);
    phone.readsNowhere(RULE);
    phone.reload();
    phone.isOn("hand-over");
    phone.reads("ما أرسلناه إلى المركز", token);
    phone.readsNowhere(PHONE);
    assertThat(phone.title()).isEqualTo("جسر · نموذج");
    phone.open("/centre");
    phone.isOn("not-found");
    phone.picture("not-found");
  }

  private static void signsOut(Phone phone) {
    phone.tap("القائمة");
    phone.picture("menu");
    phone.tap("تسجيل الخروج");
    phone.find("#username").waitFor();
    phone.picture("signed-out");
    phone.back();
    phone.find("#username").waitFor();
    phone.readsNowhere(ISSUE);
  }
}
