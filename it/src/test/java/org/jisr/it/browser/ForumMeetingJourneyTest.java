package org.jisr.it.browser;

import org.junit.jupiter.api.Test;

/**
 * From a worry of the quarter to a result the forum reads back: the chair of Maqal logs it, her
 * meeting decides on it, the office of Asmaee does it and answers. Two phones, in Arabic.
 */
class ForumMeetingJourneyTest {
  private static final String ISSUE = "إنارة معطّلة في السوق منذ شهر، والمطلوب دورية";
  private static final String DECISION = "تكثيف الدوريات مساءً قرب السوق حتى تُصلح الإنارة";
  private static final String RESULT = "سُيّرت دورية كل مساء، وأُبلغت البلدية بالإنارة";
  private static final String KIND = "أخرى";

  @Test
  void aWorryBecomesATaskAndTheResultComesBack() {
    try (Phone chair = Phone.of("chair.maqal");
        Phone officer = Phone.of("police.asmaee")) {
      chair.isOn("home");
      chair.reads("أعضاء المنتدى");
      chair.reads("الاجتماع القادم");
      chair.picture("meeting/home-chair");
      logs(chair);
      meets(chair);
      decides(chair);
      doesIt(officer);
      readsTheResult(chair);
    }
  }

  private static void logs(Phone chair) {
    chair.tap("تسجيل قضية");
    chair.isOn("issue-new");
    chair.choose("نوع القضية", "أخرى: إتلاف، احتيال، فساد، تهريب");
    chair.findPlace("المكان", "Ma'qal", "المعقل");
    chair.type("ما القضية، وما الذي طُلب", ISSUE);
    chair.tap("سجّل القضية");
    chair.isOn("issue");
    chair.reads(ISSUE);
  }

  private static void meets(Phone chair) {
    chair.open("/meetings");
    chair.isOn("meetings");
    chair.picture("meeting/meetings");
    chair.tap("خطّط للاجتماع");
    chair.isOn("meeting");
    chair.reads("مخطّط له");
    chair.chooseFirst("أضف قضية إلى جدول الأعمال");
    chair.tap("أضفها");
    chair.reads(KIND);
    chair.tap("عُقد الاجتماع");
    chair.type("النساء", "١٨ إلى ٢٥", "٣");
    chair.type("الرجال", "٢٦ إلى ٤٥", "4");
    chair.picture("meeting/attendance");
    chair.tap("حفظ");
    chair.reads("عُقد");
  }

  private static void decides(Phone chair) {
    chair.tap("اكتب القرار");
    chair.type("ماذا تقرّر", DECISION);
    chair.pick("من ينفّذ", "مكتب للشرطة المجتمعية");
    chair.choose("أي مكتب", "مكتب الأصمعي (عيّنة)");
    chair.picture("meeting/decision");
    chair.tap("سجّل القرار وسلّمه إلى المكتب");
    chair.reads("سُلّم إلى المكتب");
    chair.picture("meeting/meeting");
  }

  private static void doesIt(Phone officer) {
    officer.isOn("home");
    officer.reads("تنتظر من يتسلّمها");
    officer.picture("meeting/home-officer");
    officer.open("/tasks");
    officer.isOn("tasks");
    officer.picture("meeting/tasks");
    officer.tap(KIND);
    officer.isOn("task");
    officer.reads(DECISION);
    officer.readsNowhere(ISSUE);
    officer.tap("أتسلّم هذه المهمة");
    officer.reads("جواب المكتب");
    officer.pick("ماذا فعلتم", "دوريات");
    officer.pick("ماذا كانت النتيجة", "حُلّ جزء منها");
    officer.type("بكلمات قليلة", RESULT);
    officer.picture("meeting/report");
    officer.tap("أرسل الجواب إلى المنتدى");
    officer.reads("ما أُجيب به المنتدى");
    officer.picture("meeting/task");
  }

  private static void readsTheResult(Phone chair) {
    chair.open("/");
    chair.isOn("home");
    chair.reads("جواب وصل من الشرطة المجتمعية", KIND);
    chair.picture("meeting/home-result");
    chair.tap("جواب وصل من الشرطة المجتمعية", KIND);
    chair.isOn("issue");
    chair.reads(RESULT);
    chair.reads("جاء الجواب");
    chair.picture("meeting/issue");
    chair.tap("أغلق القضية");
    chair.reads("انتهت");
  }
}
