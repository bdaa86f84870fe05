package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jisr.platform.Account;
import org.jisr.platform.Installation;
import org.jisr.platform.Origin;
import org.jisr.platform.Stack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * An installation without sample data is brought to work by the pages alone, in the order of the
 * README: the first administrator makes organisations and people, the auditor gives the second
 * word, and the forum logs its first issue.
 */
class EmptyInstallationJourneyTest {
  private static final Stack EMPTY = Stack.start(Installation.temporary(Origin.EMPTY));
  private static final String OWN = "a-password-of-my-own-";

  private final Map<String, String> oneTime = new TreeMap<>();

  @AfterAll
  static void end() {
    EMPTY.close();
  }

  @Test
  void theFirstAdministratorBringsItToItsFirstIssue() {
    assertThat(EMPTY.accounts()).isEmpty();
    administratorMakesEverything();
    auditorGivesTheSecondWord();
    supervisorListsTheFirstService();
    chairLogsTheFirstIssue();
  }

  private void administratorMakesEverything() {
    try (Phone administrator = Phone.before(EMPTY)) {
      administrator.signInFirst(
          "administrator", EMPTY.password(Account.FIRST_ADMINISTRATOR), OWN + "administrator");
      administrator.isOn("home");
      administrator.picture("empty-home");
      makes(administrator, "حماية البيانات", "مكتب الحماية", "Data office", null);
      admits(administrator, "auditor", null);
      makes(administrator, "مركز الإحالة", "مركز الإحالة", "Referral centre", null);
      admits(administrator, "centre.head", "الإشراف على مركز الإحالة");
      admits(administrator, "worker.one", "موظف الحالة في مركز الإحالة");
      makes(administrator, "الجهات الشريكة", "جهة قانونية", "Legal aid", null);
      admits(administrator, "legal.one", null);
      makes(administrator, "منتديات الشرطة المجتمعية", "منتدى المعقل", "Maqal forum", "البصرة");
      admits(administrator, "chair.one", "رئاسة المنتدى");
      administrator.open("/organisations");
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
    administrator.type("الاسم بالإنجليزية", nameEn);
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
    oneTime.put(username, administrator.find("[data-one-time-password]").textContent().strip());
    administrator.picture("empty-slip-" + username);
    administrator.tap("سلّمتها، أخفها");
  }

  private String passwordOf(String username) {
    return Objects.requireNonNull(oneTime.get(username), username);
  }

  private void auditorGivesTheSecondWord() {
    try (Phone auditor = Phone.before(EMPTY)) {
      auditor.signInFirst("auditor", passwordOf("auditor"), OWN + "auditor");
      auditor.isOn("home");
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

  private void supervisorListsTheFirstService() {
    try (Phone supervisor = Phone.before(EMPTY)) {
      supervisor.signInFirst("centre.head", passwordOf("centre.head"), OWN + "head");
      supervisor.isOn("home");
      supervisor.open("/services");
      supervisor.isOn("services");
      supervisor.tap("إضافة خدمة");
      supervisor.choose("الجهة التي تقدّمها", "جهة قانونية");
      supervisor.type("اسم الخدمة بالعربية", "استشارة قانونية");
      supervisor.type("اسم الخدمة بالإنجليزية", "Legal advice");
      supervisor.choose("نوع الخدمة", "مشورة قانونية");
      supervisor.pick("أين هي؟", "يجوز أن يُعرف قضاؤها");
      supervisor.choose("القضاء", "البصرة");
      for (String what :
          new String[] {"طريقة السؤال عنها", "أوقات العمل", "الكلفة", "الأوراق المطلوبة"}) {
        supervisor.type(what + " بالعربية", "عيّنة");
      }
      supervisor.picture("empty-new-service");
      supervisor.tap("أضف الخدمة");
      supervisor.reads("استشارة قانونية");
      supervisor.picture("empty-services");
    }
  }

  private void chairLogsTheFirstIssue() {
    try (Phone chair = Phone.before(EMPTY)) {
      chair.signInFirst("chair.one", passwordOf("chair.one"), OWN + "chair");
      chair.isOn("home");
      chair.open("/issues/new");
      chair.isOn("issue-new");
      chair.picture("empty-first-issue");
    }
  }
}
