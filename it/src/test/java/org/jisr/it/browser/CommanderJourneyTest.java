package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A commander reads the report of a month on a phone, and learns of nobody. */
class CommanderJourneyTest {
  @Test
  void heReadsTheMonthWithItsRangesBesideTheSurvey() {
    try (Phone phone = Phone.of("commander")) {
      phone.isOn("home");
      phone.picture("home-commander");
      phone.tap("التقارير الشهرية");
      phone.isOn("reports");
      phone.picture("reports");
      phone.find("main a[href^='/reports/']").first().tap();
      phone.isOn("report");
      phone.reads("كل رقم في هذا التقرير تقريبي عن قصد.");
      seesTheCharts(phone);
      readsTheFigures(phone);
      readsTheSurvey(phone);
      findsNoOtherDoor(phone);
    }
  }

  private static void seesTheCharts(Phone phone) {
    assertThat(phone.find("figure img").count()).isEqualTo(3);
    phone.picture("report");
  }

  private static void readsTheFigures(Phone phone) {
    phone.reads("المجموع", "من");
    phone.reads("بحسب النوع، وإلى جانبه مسح الأمن الإنساني", "لا يقيسه مسح الأمن الإنساني");
    phone.reads("بحسب النوع، وإلى جانبه مسح الأمن الإنساني", "حادث لكل");
    phone.reads("بحسب القضاء", "شط العرب");
    phone.tap("أين العنف الأسري والعنف الجنسي والابتزاز الإلكتروني؟");
    phone.reads("غير منشور هذا الشهر، حمايةً للناجيات والناجين.");
  }

  private static void readsTheSurvey(Phone phone) {
    phone.tap("كل ما نشره المسح، بوحداته ومصدره");
    phone.reads("المقابلات المكتملة");
    phone.reads("٦٨٣");
    phone.picture("report-survey");
  }

  private static void findsNoOtherDoor(Phone phone) {
    for (String page : new String[] {"/issues", "/hand-over", "/centre", "/referrals"}) {
      phone.open(page);
      phone.isOn("not-found");
    }
  }
}
