package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jisr.it.Jisr;
import org.jisr.it.Visitor;
import org.junit.jupiter.api.Test;

/** What goes wrong while somebody writes, and what she has lost then: nothing. */
class TroubleJourneyTest {
  private static final String TEXT = "نص تجريبي كُتب قبل أن تنتهي الجلسة";

  @Test
  void aSessionThatEndsInTheMiddleOfAFormCostsNoWord() {
    try (Phone chair = Phone.of("chair.maqal")) {
      chair.open("/issues/new");
      chair.isOn("issue-new");
      chair.choose("نوع القضية", "السرقة أو السطو على المنازل");
      chair.findPlace("المكان", "المعق", "المعقل");
      chair.type("ما القضية، وما الذي طُلب", TEXT);
      chair.loseSession();
      chair.tap("سجّل القضية");
      chair.reads("انتهت جلسة الدخول");
      assertThat(chair.typed("ما القضية، وما الذي طُلب")).isEqualTo(TEXT);
      chair.picture("trouble-session-ended");
      chair.signInElsewhere(
          "سجّل الدخول في نافذة جديدة", "chair.maqal", Jisr.passwordOf("chair.maqal"));
      assertThat(chair.typed("ما القضية، وما الذي طُلب")).isEqualTo(TEXT);
      chair.tap("سجّل القضية");
      chair.isOn("issue");
      chair.reads(TEXT);
      chair.takeTroubles();
    }
  }

  @Test
  void whoeverIsOvertakenSeesTheDifferenceAndKeepsHerWords() {
    Visitor colleague = Visitor.signedIn("member.maqal");
    String written =
        "{%s\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"%s\"}";
    String id =
        colleague
            .post("/api/issues", written.formatted("", "نص تجريبي أول"))
            .object()
            .getString("id");
    try (Phone chair = Phone.of("chair.maqal")) {
      chair.open("/issues/" + id);
      chair.isOn("issue");
      chair.tap("تصحيح القضية");
      chair.type("ما القضية، وما الذي طُلب", TEXT);
      int version = colleague.get("/api/issues/" + id).object().getInt("version");
      colleague.put(
          "/api/issues/" + id,
          written.formatted("\"version\":" + version + ",", "نص تجريبي كتبه زميل"));
      chair.tap("حفظ");
      chair.reads("حُفظت نسخة أخرى أثناء كتابتك");
      chair.reads("نص تجريبي كتبه زميل");
      assertThat(chair.typed("ما القضية، وما الذي طُلب")).isEqualTo(TEXT);
      chair.tap("حفظ");
      chair.reads("نسختان سابقتان");
      chair.reads(TEXT);
      chair.takeTroubles();
    }
  }
}
