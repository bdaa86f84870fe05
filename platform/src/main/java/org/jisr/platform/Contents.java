package org.jisr.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jisr.category.CategoryTable;
import org.jisr.keys.JdbcKeyPairs;
import org.jisr.keys.JdbcOrgKeys;
import org.jisr.keys.OwnTenants;
import org.jisr.place.PlaceTable;
import org.jisr.platform.sample.SampleWorld;
import org.jisr.release.CodeLists;
import org.jisr.security.vault.ContextKey;
import org.jisr.security.vault.KeyDirectory;
import org.jisr.security.vault.OrgKeys;
import org.jisr.survey.PublishedTables;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What an installation holds besides its schema: code lists, the keys of its own tenants and, where
 * wanted, the sample world. Loading twice changes nothing.
 */
final class Contents {
  private final DataSource cases;
  private final DataSource reports;
  private final KeyDirectory keys;
  private final Clock clock = Clock.system(ZoneId.of("Asia/Baghdad"));

  /**
   * Over both instances.
   *
   * @param password of the migrator, whose rights are the table owner's
   * @param keys made if it is not there yet
   */
  Contents(Postgres cases, Postgres reports, String password, KeyDirectory keys) {
    this.cases = source(cases.url(Databases.CASES), password);
    this.reports = source(reports.url(Databases.REPORTS), password);
    this.keys = keys;
  }

  /** Code lists, published survey tables, the context key and the keys of our own tenants. */
  void loadReferences() throws SQLException {
    try (Connection connection = cases.getConnection()) {
      PlaceTable.load(connection);
      CategoryTable.load(connection);
      writeContextKey(connection);
    }
    PublishedTables.load(reports);
    CodeLists.load(reports);
    try (OneConnection keyTables = new OneConnection(cases)) {
      OwnTenants.ALL.forEach(orgKeys(keyTables)::create);
    }
  }

  /**
   * The sample world.
   *
   * @return how many reports were written; 0 where it was there already
   */
  int loadSample(String issuer, List<Account> accounts) throws SQLException {
    try (Connection connection = cases.getConnection();
        OneConnection keyTables = new OneConnection(cases)) {
      SampleWorld world =
          new SampleWorld(
              keys.kek(),
              new JdbcOrgKeys(keyTables.source()),
              new JdbcKeyPairs(keyTables.source()),
              keys.contextSigner(clock),
              clock);
      return world.load(connection, issuer, accounts);
    }
  }

  /**
   * The office of the first administrator, who makes everything else. Loading twice changes
   * nothing.
   */
  void loadFirstOffice(String issuer) throws SQLException {
    try (Connection connection = cases.getConnection();
        OneConnection keyTables = new OneConnection(cases)) {
      new FirstOffice(issuer).load(connection, orgKeys(keyTables));
    }
  }

  /**
   * Marks a rehearsal as one before anybody is in it, and brings its clock forward.
   *
   * @return how many days it stands ahead
   */
  int rehearse(OptionalInt daysAhead) throws SQLException {
    try (Connection connection = cases.getConnection()) {
      return RehearsalMark.bring(connection, daysAhead);
    }
  }

  private OrgKeys orgKeys(OneConnection keyTables) {
    return new OrgKeys(
        keys.kek(),
        new JdbcOrgKeys(keyTables.source()),
        new JdbcKeyPairs(keyTables.source()),
        clock);
  }

  private void writeContextKey(Connection connection) throws SQLException {
    ContextKey key = keys.contextKey();
    String sql = "insert into ctx.key (id, ki, ko) values (?, ?, ?) on conflict do nothing";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setShort(1, key.id());
      insert.setBytes(2, key.ki());
      insert.setBytes(3, key.ko());
      insert.executeUpdate();
    }
  }

  private static DataSource source(String url, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(Databases.MIGRATOR);
    source.setPassword(password);
    return source;
  }
}
