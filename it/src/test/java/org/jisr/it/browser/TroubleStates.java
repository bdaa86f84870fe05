package org.jisr.it.browser;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jisr.it.Jisr;

/** What pages look like while something is wrong: a line, a server, a session, an address. */
final class TroubleStates {
  private TroubleStates() {}

  static List<State> all() {
    return List.of(
        at("menu", "/", phone -> phone.tap("القائمة")).inOneLanguage(),
        at("not-found", "/centre", phone -> phone.reads("هذه الصفحة غير موجودة")),
        at("waiting", "/issues/new", TroubleStates::waits),
        at("line-broken-page", "/issues/new", TroubleStates::findsNoLine).inOneLanguage(),
        at("line-broken-form", "/issues/new", TroubleStates::losesTheLine),
        at("server-in-trouble", "/meetings", TroubleStates::findsTheServerInTrouble),
        at("session-ended", "/issues/new", TroubleStates::losesTheSession).inOneLanguage());
  }

  private static State at(String name, String address, Consumer<Phone> reached) {
    return State.of(name, "chair.maqal", address, reached);
  }

  /** So that the words of both are there before the line breaks. */
  private static void speaksBoth(Phone phone) {
    phone.asDesk();
    phone.speak("en", "English");
    phone.speak("ar", "العربية");
    phone.asPhone();
  }

  private static void waits(Phone phone) {
    speaksBoth(phone);
    phone.line().hold("/api/issues");
    phone.follow("/issues");
    phone.reads("جارٍ التحميل");
  }

  private static void findsNoLine(Phone phone) {
    phone.isOn("issue-new");
    phone.line().cut();
    phone.follow("/meetings");
    phone.reads("لا يوجد اتصال بالخادم");
  }

  private static void losesTheLine(Phone phone) {
    phone.choose("نوع القضية", "السرقة أو السطو على المنازل");
    phone.findPlace("المكان", "المعق", "المعقل");
    phone.type("ما القضية، وما الذي طُلب", "إنارة الشارع معطلة");
    speaksBoth(phone);
    phone.line().cut();
    phone.tap("سجّل القضية");
    phone.reads("لا يوجد اتصال بالخادم");
  }

  private static void findsTheServerInTrouble(Phone phone) {
    rename("issue", "issue_away");
    try {
      phone.follow("/issues");
      phone.reads("لم يستطع الخادم إتمام ذلك");
    } finally {
      rename("issue_away", "issue");
    }
  }

  private static void rename(String from, String to) {
    try (Connection database = Jisr.stack().superuserOfCases("jisr");
        Statement statement = database.createStatement()) {
      statement.execute("alter table forum." + from + " rename to " + to);
    } catch (SQLException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void losesTheSession(Phone phone) {
    phone.choose("نوع القضية", "السرقة أو السطو على المنازل");
    phone.findPlace("المكان", "المعق", "المعقل");
    phone.type("ما القضية، وما الذي طُلب", "إنارة الشارع معطلة");
    phone.loseSession();
    phone.tap("سجّل القضية");
    phone.reads("انتهت جلسة الدخول");
  }
}
