package org.jisr.survivor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jisr.counting.CountedReport;
import org.jisr.survivor.incident.IncidentView;
import org.jisr.survivor.person.Identity;
import org.jisr.survivor.person.PartialDate;
import org.jisr.survivor.person.ToldIdentity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final Instant LAST_DAY_ABROAD = Instant.parse("2026-10-31T21:30:00Z");
  private static final byte[] PERSON = new byte[32];

  private static IncidentView incident(@Nullable String district) {
    return new IncidentView(
        UUID.randomUUID(),
        0,
        LAST_DAY_ABROAD,
        "P02",
        district,
        PartialDate.UNKNOWN,
        List.of(),
        null,
        "not-asked",
        null,
        "text");
  }

  private static ToldIdentity person(@Nullable String sex, PartialDate birth) {
    return new ToldIdentity(
        new Identity("أ", null, null, null, null, null, sex, birth), LocalDate.of(2026, 11, 1));
  }

  private static CountedReport report(@Nullable ToldIdentity identity) {
    return Tally.report(incident("IQG02Q02"), identity, BASRA, PERSON);
  }

  @Test
  void theMonthIsBasras() {
    assertThat(report(null).recordedMonth()).isEqualTo(YearMonth.of(2026, 11));
  }

  @Test
  void whatIsNotStatedIsCountedAsNotStated() {
    assertThat(report(null).sex()).isNull();
    assertThat(report(null).ageBand()).isNull();
    CountedReport vague = report(person("not-stated", PartialDate.UNKNOWN));
    assertThat(vague.sex()).isNull();
    assertThat(vague.ageBand()).isNull();
    assertThat(Tally.report(incident(null), null, BASRA, PERSON).district()).isNull();
  }

  @Test
  void aChildIsCountedAsAChildOnTheDayOfRecording() {
    var turnsEighteenNextDay = new PartialDate("day", "2008-11-02", false);
    assertThat(report(person("female", turnsEighteenNextDay)).ageBand()).isEqualTo("0-17");
    var turnedEighteen = new PartialDate("day", "2008-11-01", false);
    assertThat(report(person("female", turnedEighteen)).ageBand()).isEqualTo("18-25");
  }

  @Test
  void anAgeThatWasToldIsAnAge() {
    assertThat(report(person("male", new PartialDate("age", "46", true))).ageBand())
        .isEqualTo("46+");
  }

  @Test
  void theRowsIdIsNotTheIncidents() {
    IncidentView incident = incident(null);
    assertThat(Tally.report(incident, null, BASRA, PERSON).id()).isNotEqualTo(incident.id());
  }
}
