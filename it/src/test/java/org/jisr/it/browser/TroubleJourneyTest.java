package org.jisr.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jisr.it.Jisr;
import org.jisr.platform.Account;
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
      Account account =
          Account.SAMPLES.stream()
              .filter(one -> one.username().equals("chair.maqal"))
              .findFirst()
              .orElseThrow();
      chair.signInElsewhere(
          "سجّل الدخول في نافذة جديدة", account.username(), Jisr.stack().password(account));
      assertThat(chair.typed("ما القضية، وما الذي طُلب")).isEqualTo(TEXT);
      chair.tap("سجّل القضية");
      chair.isOn("issue");
      chair.reads(TEXT);
      chair.takeTroubles();
    }
  }
}
