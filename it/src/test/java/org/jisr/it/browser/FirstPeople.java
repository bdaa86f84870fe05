package org.jisr.it.browser;

import org.jspecify.annotations.Nullable;

/** The first administrator makes organisations and people, the auditor gives the second word. */
final class FirstPeople {
  private final Newcomers people;

  FirstPeople(Newcomers people) {
    this.people = people;
  }

  void areMade() {
    try (Phone administrator = people.first("administrator")) {
      administrator.hears("تجربة بلا أشخاص حقيقيين.");
      administrator.tap("الجهات والأشخاص");
      administrator.isOn("organisations");
      administrator.picture("empty-no-organisations");
      makes(administrator, "حماية البيانات", "مكتب الحماية", "Data office", null);
      admits(administrator, "auditor", null);
      makes(administrator, "مركز الإحالة", "مركز الإحالة", "Referral centre", null);
      admits(administrator, "centre.head", "الإشراف على مركز الإحالة");
      admits(administrator, "worker.one", "موظف الحالة في مركز الإحالة");
      makes(administrator, "الجهات الشريكة", "جهة قانونية", "Legal aid", null);
      admits(administrator, "legal.one", null);
      makes(administrator, "منتديات الشرطة المجتمعية", "منتدى المعقل", "Maqal forum", "البصرة");
      admits(administrator, "chair.one", "رئاسة المنتدى");
      makes(administrator, "مكاتب الشرطة المجتمعية", "مكتب المعقل", "Maqal office", "البصرة");
      admits(administrator, "officer.one", "الشرطة المجتمعية");
      makes(administrator, "القيادة", "قيادة الشرطة", "Police command", null);
      admits(administrator, "commander.one", null);
      administrator.tap("القائمة");
      administrator.tap("الجهات والأشخاص");
      administrator.isOn("organisations");
      administrator.picture("empty-organisations");
    }
  }

  private static void makes(
      Phone administrator, String kind, String nameAr, String nameEn, @Nullable String district) {
    administrator.open("/organisations");
    administrator.isOn("organisations");
    administrator.tap("إضافة جهة");
    administrator.choose("نوع الجهة", kind);
    administrator.type("الاسم بالعربية", nameAr);
    administrator.type("الاسم بالإنكليزية", nameEn);
    if (district != null) {
      administrator.choose("القضاء", district);
      administrator.picture("empty-found");
    }
    administrator.tap("إضافة الجهة");
    administrator.isOn("organisation");
  }

  private void admits(Phone administrator, String username, @Nullable String role) {
    administrator.tap("إضافة شخص");
    administrator.type("الاسم", "عيّنة");
    administrator.type("اسم الدخول", username);
    if (role != null) {
      administrator.pick("صفته", role);
    }
    administrator.tap("إضافة الشخص");
    people.handed(username, administrator.find("[data-one-time-password]").textContent().strip());
    administrator.picture("empty-slip-" + username);
    administrator.tap("سلّمتها، أخفها");
  }

  /** Later, after the sign-in's realm was brought along from an earlier version. */
  void areStillAdded() {
    try (Phone administrator = people.again("administrator")) {
      administrator.tap("الجهات والأشخاص");
      administrator.isOn("organisations");
      administrator.tap("مكتب المعقل");
      administrator.isOn("organisation");
      admits(administrator, "officer.two", "الشرطة المجتمعية");
      administrator.reads("officer.two");
    }
  }

  void areConfirmed() {
    try (Phone auditor = people.first("auditor")) {
      auditor.tap("بانتظار تأكيدك");
      auditor.isOn("proposed");
      auditor.reads("centre.head");
      auditor.picture("empty-proposed");
      auditor.tapInLine("centre.head", "أؤكّد");
      auditor.tapInLine("worker.one", "أؤكّد");
      auditor.tapInLine("legal.one", "أؤكّد");
      auditor.reads("لا أحد ينتظر الآن.");
    }
  }
}
