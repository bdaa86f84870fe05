package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The line breaks in the middle of a form, as it does in Basra: nothing that was typed is lost. */
class OfflineTest {
  private static final String ISSUE = "إنارة الشارع معطلة منذ أسبوع، والمطلوب إصلاحها";
  private static final String TEXT = "ما القضية، وما الذي طُلب";

  @Test
  void aBrokenLineCostsNoTypedWord() {
    try (Phone phone = Phone.of("chair.maqal")) {
      phone.open("/issues/new");
      phone.isOn("issue-new");
      phone.choose("نوع القضية", "السرقة أو السطو على المنازل");
      phone.findPlace("المكان", "المعق", "المعقل");
      phone.type(TEXT, ISSUE);
      phone.line().cut();
      phone.hears("لا يوجد اتصال الآن");
      phone.tap("سجّل القضية");
      phone.reads("لا يوجد اتصال بالخادم");
      assertThat(phone.typed(TEXT)).isEqualTo(ISSUE);
      phone.picture("offline-form");
      phone.line().mend();
      phone.tap("سجّل القضية");
      phone.isOn("issue");
      phone.reads(ISSUE);
      phone.takeTroubles();
    }
  }

  @Test
  void aPageThatDidNotComeIsAskedForAgain() {
    try (Phone phone = Phone.of("chair.maqal")) {
      phone.open("/issues/new");
      phone.isOn("issue-new");
      phone.line().cut();
      phone.follow("/issues");
      phone.reads("لا يوجد اتصال بالخادم");
      phone.picture("offline-page");
      phone.line().mend();
      phone.tap("أعد المحاولة");
      phone.isOn("issues");
      phone.takeTroubles();
    }
  }

  @Test
  void aFirstLoadThatBreaksOffGoesOnByItself() {
    try (Phone phone = Phone.of("chair.maqal")) {
      phone.isOn("home");
      phone.line().breakOff("/assets/people-*.js");
      phone.open("/issues");
      phone.find("#app > .first-load").waitFor();
      phone.picture("offline-first-load");
      phone.isAccessible("offline-first-load");
      phone.line().mend();
      phone.isOn("issues");
      assertThat(phone.takeTroubles()).allMatch(trouble -> trouble.contains("ERR_FAILED"));
    }
  }

  /** On a phone that is shared, to believe oneself signed out is the danger. */
  @Test
  void whoIsNotSignedOutIsToldSo() {
    try (Phone phone = Phone.of("chair.maqal")) {
      phone.isOn("home");
      phone.line().cut();
      phone.tap("القائمة");
      phone.tap("English");
      phone.hears("لم تصل اللغة الأخرى");
      phone.tap("تسجيل الخروج");
      phone.hears("لم تخرج من جسر بعد");
      phone.isOn("home");
      phone.picture("offline-sign-out");
      phone.line().mend();
      phone.tap("تسجيل الخروج");
      phone.find("#username").waitFor();
      phone.takeTroubles();
    }
  }
}
