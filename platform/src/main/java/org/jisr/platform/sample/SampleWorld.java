package org.jisr.platform.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jisr.keys.SealedRecords;
import org.jisr.platform.Account;
import org.jisr.security.vault.ContextSigner;
import org.jisr.security.vault.KekProvider;
import org.jisr.security.vault.KeyPairStore;
import org.jisr.security.vault.KeyedVault;
import org.jisr.security.vault.OrgKeyStore;
import org.jisr.security.vault.OrgKeys;
import org.jisr.security.vault.Vault;
import org.postgresql.PGConnection;

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
      insert into people.membership (issuer, subject, org_id, role, state, confirmed_by)
      values (?, ?, ?, ?, 'active', 'launcher')
      on conflict do nothing
      """;

  private final OrgKeys keys;
  private final BatchedGrants grants = new BatchedGrants();
  private final Vault vault;
  private final ContextSigner signer;
  private final Clock clock;

  public SampleWorld(
      KekProvider kek, OrgKeyStore store, KeyPairStore pairs, ContextSigner signer, Clock clock) {
    RememberedOrgKeys remembered = new RememberedOrgKeys(store);
    this.keys = new OrgKeys(kek, remembered, pairs, clock);
    this.vault = KeyedVault.over(kek, remembered, grants, clock);
    this.signer = signer;
    this.clock = clock;
  }

  /**
   * Loads what is missing and commits.
   *
   * @param owner a connection whose role owns the tables; row-level security is forced on it too,
   *     so the records go in through a signed context, as the server's do
   * @param issuer the realm's issuer address, as it stands in every token
   * @param accounts the sample accounts, each with the organisation it acts for
   * @return how many reports were written; 0 where the world was there already
   */
  public int load(Connection owner, String issuer, List<Account> accounts) throws SQLException {
    owner.setAutoCommit(false);
    loadOrganisations(owner);
    loadMemberships(owner, issuer, accounts);
    owner.commit();
    for (SampleOrganisation one : SampleOrganisation.ALL) {
      keys.create(one.id());
    }
    enter(owner);
    int reports = 0;
    if (isEmpty(owner)) {
      SealedRecords sealed = new SealedRecords(vault);
      new SampleServices(sealed).load(owner);
      reports = new SampleIssues(vault, sealed, keys).load(owner, lastClosedMonth());
      grants.writeTo(owner);
    }
    owner.commit();
    return reports;
  }

  private static void loadOrganisations(Connection owner) throws SQLException {
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
  }

  private static void loadMemberships(Connection owner, String issuer, List<Account> accounts)
      throws SQLException {
    try (PreparedStatement insert = owner.prepareStatement(MEMBERSHIP)) {
      for (Account account : accounts) {
        insert.setString(1, issuer);
        insert.setString(2, account.subject());
        insert.setObject(3, SampleOrganisation.of(account.organisation()).id().value());
        insert.setString(4, account.role());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void enter(Connection owner) throws SQLException {
    int pid = owner.unwrap(PGConnection.class).getBackendPID();
    var organisations = SampleOrganisation.ALL.stream().map(SampleOrganisation::id).toList();
    try (PreparedStatement set = owner.prepareStatement("select set_config('app.ctx', ?, true)")) {
      set.setString(1, signer.sign("sample-world", organisations, pid));
      set.execute();
    }
  }

  private static boolean isEmpty(Connection owner) throws SQLException {
    try (Statement query = owner.createStatement();
        ResultSet row = query.executeQuery("select not exists (select from centre.service)")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /** The newest month that is closed and past its seven days (releases are sealed after them). */
  private YearMonth lastClosedMonth() {
    return YearMonth.from(clock.instant().atZone(clock.getZone()).minusDays(7)).minusMonths(1);
  }
}
