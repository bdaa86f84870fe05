package org.jisr.release.sealing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jisr.counting.CountedReport;
import org.jisr.counting.CountingRows;
import org.jisr.keys.JdbcGrants;
import org.jisr.keys.JdbcKeyPairs;
import org.jisr.keys.JdbcOrgKeys;
import org.jisr.postgres.Instances;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.ObjectRef;
import org.jisr.security.Purpose;
import org.jisr.security.vault.KeyDirectory;
import org.jisr.security.vault.KeyedVault;
import org.jisr.security.vault.OrgKeys;
import org.jisr.security.vault.PersonKeys;
import org.jisr.security.vault.ServerUnlock;
import org.jisr.security.vault.Vault;

/**
 * The numbers side of an installation: real keys in a folder, real databases, a clock that stands.
 */
public final class Statistics {
  private static final Decision DECISION =
      new Decision(
          Actor.machinery("release-job"),
          "SEAL_RELEASE",
          new ObjectRef("release", new UUID(0, 0)),
          Purpose.STATISTICS,
          Set.of(FieldGroup.STATISTICS));

  private final Instances instances;
  private final Path folder;
  private final KeyDirectory keys;
  private final Vault vault;
  private final PersonKeys personKeys;
  private final Clock clock;

  private Statistics(Instances instances, Path folder, Clock clock) {
    this.instances = instances;
    this.folder = folder;
    this.clock = clock;
    this.keys = KeyDirectory.prepare(folder.resolve("keys"));
    var app = instances.cases("jisr_app");
    OrgKeys orgKeys = new OrgKeys(keys.kek(), new JdbcOrgKeys(app), new JdbcKeyPairs(app), clock);
    orgKeys.create(CountingRows.STATISTICS_ORG);
    this.personKeys = orgKeys.personKeys(CountingRows.STATISTICS_ORG);
    this.vault = KeyedVault.over(keys.kek(), new JdbcOrgKeys(app), new JdbcGrants(app), clock);
  }

  /** A new installation whose clock stands at noon of Basra on a day. */
  public static Statistics on(LocalDate day, Path folder) throws SQLException {
    return new Statistics(Instances.fresh(), folder, noonOf(day));
  }

  /** The same keys, store and clock over empty databases: a restore from a backup before it all. */
  Statistics restoredEmpty() throws SQLException {
    return new Statistics(Instances.fresh(), folder, clock);
  }

  /** The same installation on another day. */
  Statistics later(LocalDate day) {
    return new Statistics(instances, folder, noonOf(day));
  }

  /** Both databases. */
  public Instances instances() {
    return instances;
  }

  /** Public half of the key that signs releases. */
  public byte[] publicKey() {
    return keys.releasePublicKey();
  }

  /** The reports instance as its reader sees it. */
  public DataSource reader() {
    return instances.reports("jisr_report_reader");
  }

  Path store() {
    return folder.resolve("store");
  }

  /** Seals what is closed. */
  public List<YearMonth> seal() {
    return new ReleasePress(
            instances.cases("jisr_release_job"),
            vault,
            keys.releaseSigner(),
            new ReleaseStore(store()),
            clock)
        .sealClosedMonths(DECISION);
  }

  /** Publishes what is due. */
  public List<YearMonth> publish() {
    return new ReleaseLoader(
            instances.reports("jisr_release_loader"), new ReleaseStore(store()), publicKey(), clock)
        .publishDue();
  }

  /** Counts one report of a person as the application does, and tells the id of its row. */
  UUID count(YearMonth month, String category, int person) throws SQLException {
    CountedReport report = report(month, category, person);
    write(List.of(report));
    return report.id();
  }

  /** Counts so many reports of as many persons, in all categories and districts. */
  public void countMany(YearMonth month, int reports) throws SQLException {
    List<CountedReport> batch = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      batch.add(report(month, "G%02d".formatted(i % 12 + 1), month.hashCode() * 1_000 + i));
    }
    write(batch);
  }

  private void write(List<CountedReport> reports) throws SQLException {
    try (Connection app = instances.cases("jisr_app").getConnection()) {
      new CountingRows(vault).write(app, new ServerUnlock(DECISION), reports);
    }
  }

  boolean exclude(UUID report) throws SQLException {
    try (Connection app = instances.cases("jisr_app").getConnection()) {
      return new CountingRows(vault).exclude(app, report);
    }
  }

  private CountedReport report(YearMonth month, String category, int person) {
    String district = person % 9 == 0 ? null : "IQG02Q0" + (Math.floorMod(person, 7) + 1);
    return new CountedReport(
        UUID.randomUUID(),
        category,
        district,
        null,
        null,
        month,
        personKeys.personKey(new UUID(5, person)));
  }

  private static Clock noonOf(LocalDate day) {
    return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ReleaseCalendar.BASRA);
  }
}
