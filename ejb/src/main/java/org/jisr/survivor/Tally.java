package org.jisr.survivor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jisr.counting.CountedReport;
import org.jisr.counting.CountingBook;
import org.jisr.security.Decision;
import org.jisr.security.vault.OrgKeys;
import org.jisr.survivor.incident.FileRef;
import org.jisr.survivor.incident.IncidentView;
import org.jisr.survivor.person.ToldIdentity;
import org.jspecify.annotations.Nullable;

/** Turns an incident into what the statistics may learn of it, and hands it over. */
@Dependent
class Tally {
  @Inject CountingBook book;
  @Inject OrgKeys keys;
  @Inject Clock clock;

  /** Counts an incident; returns the random id of its row. */
  UUID count(
      Decision decision, FileRef file, @Nullable ToldIdentity identity, IncidentView incident) {
    byte[] person = keys.personKeys(file.centre()).personKey(file.id());
    CountedReport report = report(incident, identity, clock.getZone(), person);
    book.count(decision, report);
    return report.id();
  }

  /** Takes a row out of every release not sealed yet. */
  void exclude(Decision decision, UUID row) {
    book.exclude(decision, row);
  }

  /**
   * Category, district, sex, age band and month, no more. The month is that of recording; the age
   * is that of the same day, as well as the birth is known.
   */
  static CountedReport report(
      IncidentView incident, @Nullable ToldIdentity identity, ZoneId zone, byte[] personKey) {
    ZonedDateTime recorded = incident.recordedAt().atZone(zone);
    String sex = identity == null ? null : identity.identity().sex();
    String ageBand =
        identity == null
            ? null
            : identity.ageOn(recorded.toLocalDate()).map(CountedReport::ageBandOf).orElse(null);
    return new CountedReport(
        UUID.randomUUID(),
        incident.category(),
        incident.district(),
        "not-stated".equals(sex) ? null : sex,
        ageBand,
        YearMonth.from(recorded),
        personKey);
  }
}
