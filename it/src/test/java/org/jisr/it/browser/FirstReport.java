package org.jisr.it.browser;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The commander finds no report before its day, and the sealed one of the first month after it. */
final class FirstReport {
  private final Newcomers people;

  FirstReport(Newcomers people) {
    this.people = people;
  }

  void isNotThereYet() {
    try (Phone commander = people.first("commander.one")) {
      commander.tap("التقارير الشهرية");
      commander.isOn("reports");
      commander.reads("لم يُنشر تقرير بعد.");
      commander.picture("empty-no-reports");
    }
  }

  void isThere(YearMonth month) {
    try (Phone commander = people.again("commander.one")) {
      commander.tap("التقارير الشهرية");
      commander.isOn("reports");
      String name = month.format(DateTimeFormatter.ofPattern("MMMM", Locale.of("ar", "IQ")));
      commander.picture("empty-reports");
      commander.tap(name);
      commander.isOn("report");
      commander.reads("كل رقم في هذا التقرير تقريبي عن قصد.");
      commander.picture("empty-report");
      commander.hears("الساعة متقدمة ٤٥ يوماً.");
      commander.isAccessible("report of a rehearsal");
      commander.tap("ختم التقرير");
    }
  }
}
