package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jisr.it.Jisr;
import org.jisr.it.RealmAdministrator;
import org.junit.jupiter.api.Test;

/**
 * The page people meet first: it looks and speaks like the application, tells nobody who guesses
 * anything, and leads to the page that was asked for.
 */
class SignInPageTest {
  private static final String REFUSED = "لم يتم الدخول. راجع اسم المستخدم وكلمة المرور.";
  private static final String WRONG = "wrong-password-000";
  private static final int ATTEMPTS = 10;

  @Test
  void aWrongPasswordCostsNothingButATry() {
    try (Phone phone = Phone.signedOutAt("/issues/new")) {
      assertThat(phone.title()).isEqualTo("Jisr · جسر");
      kept(phone, "sign-in-ar");
      phone.tap("نسيت كلمة المرور؟");
      phone.reads("كلمة مرور جديدة تصلح مرة واحدة");
      kept(phone, "sign-in-forgotten-ar");
      phone.signInWith("chair.maqal", WRONG);
      phone.reads(REFUSED);
      kept(phone, "sign-in-wrong-ar");
      phone.tap("English");
      phone.reads("Forgotten your password?");
      kept(phone, "sign-in-en");
      phone.signInWith("chair.maqal", WRONG);
      phone.reads("You are not signed in. Look at the user name and the password.");
      kept(phone, "sign-in-wrong-en");
      phone.tap("العربية");
      phone.signIn("chair.maqal");
      phone.isOn("issue-new");
      phone.takeTroubles();
    }
  }

  @Test
  void alienAndLockedAccountsAreRefusedInTheSameWords() throws Exception {
    try (Phone phone = Phone.signedOutAt("/reports")) {
      phone.signInWith("no.such.account", WRONG);
      phone.reads(REFUSED);
      for (int i = 0; i < ATTEMPTS; i++) {
        phone.signInWith("commander", WRONG);
        phone.reads(REFUSED);
      }
      phone.signInWith("commander", Jisr.passwordOf("commander"));
      phone.reads(REFUSED);
      new RealmAdministrator().forgetWrongAttempts("commander");
      phone.signIn("commander");
      phone.isOn("reports");
      phone.takeTroubles();
    }
  }

  @Test
  void whoeverWasGivenAPasswordChoosesAnother() throws Exception {
    new RealmAdministrator().letChooseAPassword("analyst");
    try (Phone phone = Phone.signedOutAt("/")) {
      phone.signInWith("analyst", Jisr.passwordOf("analyst"));
      phone.reads("اختيار كلمة مرور جديدة");
      kept(phone, "sign-in-choose-ar");
      phone.type("كلمة المرور الجديدة", "short");
      phone.type("كلمة المرور الجديدة مرة أخرى", "short");
      phone.tap("حفظ");
      phone.reads("كلمة المرور قصيرة");
      kept(phone, "sign-in-choose-refused-ar");
    } finally {
      new RealmAdministrator().letKeepThePassword("analyst");
    }
  }

  private static void kept(Phone phone, String name) {
    phone.picture(name);
    phone.isAccessible(name);
    assertThat(phone.takeTroubles()).noneMatch(trouble -> trouble.startsWith(name));
  }
}
