package org.jisr.platform.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jisr.security.OrgId;
import org.jisr.security.vault.OrgKeys;

/**
 * Fills an empty installation with the sample world: organisations with their keys, people's places
 * in them, services, and 24 closed months of issues. Loading it twice changes nothing.
 */
public final class SampleWorld {
  private static final String ORGANISATION =
      """
      insert into people.organisation (id, kind, name_ar, name_en, district, area)
      values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing
      """;
  private static final String MEMBERSHIP =
      """
      insert into people.membership (issuer, subject, org_id, role) values (?, ?, ?, ?)
      on conflict do nothing
      """;

  private final OrgKeys keys;
  private final Clock clock;

  public SampleWorld(OrgKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Organisations, their keys and the people's places. {@code owner} is a connection that may write
   * schema {@code people}; the caller commits.
   *
   * @param issuer the realm's issuer address, as it stands in every token
   */
  public void loadPeople(Connection owner, String issuer) throws SQLException {
    try (PreparedStatement insert = owner.prepareStatement(ORGANISATION)) {
      for (SampleOrganisation one : SampleOrganisation.ALL) {
        insert.setObject(1, one.id().value());
        insert.setString(2, one.kind());
        insert.setString(3, one.nameAr());
        insert.setString(4, one.nameEn());
        insert.setString(5, one.district());
        insert.setString(6, one.area());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert = owner.prepareStatement(MEMBERSHIP)) {
      for (SamplePerson person : SamplePerson.ALL) {
        insert.setString(1, issuer);
        insert.setString(2, person.subject().toString());
        insert.setObject(3, SampleOrganisation.of(person.organisation()).id().value());
        insert.setString(4, person.role().wireName());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    for (SampleOrganisation one : SampleOrganisation.ALL) {
      keys.create(one.id());
    }
  }

  /** The organisations whose rows {@link SampleIssues} writes. */
  public static List<OrgId> forums() {
    return SampleOrganisation.ALL.stream()
        .filter(one -> one.kind().equals("forum"))
        .map(SampleOrganisation::id)
        .toList();
  }

  /** The newest month that is closed and past its seven days (releases are sealed after them). */
  public YearMonth lastClosedMonth() {
    return YearMonth.from(clock.instant().atZone(clock.getZone()).minusDays(7)).minusMonths(1);
  }
}
