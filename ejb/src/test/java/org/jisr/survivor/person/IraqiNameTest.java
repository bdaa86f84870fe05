package org.jisr.survivor.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IraqiNameTest {
  private static IraqiName given(@Nullable String given) {
    return new IraqiName(given, null, null, null, null, null);
  }

  private static List<Violation> faultsOf(IraqiName name) {
    Faults faults = new Faults();
    name.check(faults);
    return faults.found();
  }

  @Test
  void nobodyNeedsPapersBeforeSheIsHelped() {
    assertThat(faultsOf(IraqiName.UNKNOWN)).isEmpty();
    assertThat(given("  ").isUnknown()).isTrue();
  }

  @Test
  void aLoneKunyaIsAName() {
    IraqiName kunya = new IraqiName(null, null, null, null, null, "أم أحمد");
    assertThat(kunya.isUnknown()).isFalse();
    assertThat(faultsOf(kunya)).isEmpty();
    assertThat(kunya.spoken()).isEqualTo("أم أحمد");
  }

  @Test
  void partsAreReadInTheirOrderAndKunyaLast() {
    IraqiName name = new IraqiName("أ", "ب", "ج", null, "د", "أم ه");
    assertThat(name.spoken()).isEqualTo("أ ب ج د (أم ه)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"عبد الله", "فاطمة", "ئاڤان", "D’Arc", "نورا-لين", "مُحَمَّد", "شێروان"})
  void scriptsOfTheCountryAreNames(String part) {
    assertThat(faultsOf(given(part))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"07801234567", "a@b", "٠٧٨٠", "<b>", "-", "A1"})
  void whatIsNoNameIsRefused(String part) {
    assertThat(faultsOf(given(part))).containsExactly(Violation.of("given", "not-a-name"));
  }

  @Test
  void aPartHasABound() {
    assertThat(faultsOf(given("ا".repeat(IraqiName.MAX_PART)))).isEmpty();
    assertThat(faultsOf(given("ا".repeat(IraqiName.MAX_PART + 1))))
        .containsExactly(new Violation("given", "too-long", IraqiName.MAX_PART));
  }

  @Test
  void spacesAreTidiedSoThatOneNameIsOneName() {
    assertThat(given(" عبد \t الله ")).isEqualTo(given("عبد الله"));
  }
}
