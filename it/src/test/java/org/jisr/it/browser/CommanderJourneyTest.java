package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jisr.it.SampleReports;
import org.junit.jupiter.api.Test;

/** A commander reads the report of a month on a phone, and learns of nobody. */
class CommanderJourneyTest {
  private static final String OUTSIDE =
      """
      texts => texts.map(one => [one, one.getBoundingClientRect(),
          document.documentElement.getBoundingClientRect()])
        .filter(([, word, sheet]) => word.left < sheet.left || word.right > sheet.right)
        .map(([one]) => one.textContent)
      """;

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

  /** SVG breaks no lines by itself, and "no change" that is cut becomes "change". */
  @Test
  void noWordOfAChartIsCut() {
    String address = "/api/releases/" + SampleReports.newest() + "/charts/";
    try (Phone phone = Phone.of("commander")) {
      for (String chart : new String[] {"totals", "categories", "districts"}) {
        for (String reader : new String[] {"ar&digits=arab", "ar&digits=latn", "en&digits=latn"}) {
          phone.open(address + chart + ".svg?lang=" + reader);
          assertThat(phone.find("svg text").count()).isGreaterThan(5);
          assertThat(phone.find("svg text").evaluateAll(OUTSIDE)).as(chart).isEqualTo(List.of());
        }
      }
      // A picture by itself has no page that names its icon: the browser asks for one in vain.
      phone.takeTroubles();
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
