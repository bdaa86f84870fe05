package org.jisr.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A fresh database of cases and one of reports, migrated as an installation is. They stand on one
 * server here, so what only a second instance can hide is not shown by these tests.
 */
public final class Instances {
  private static final List<String> CASES_LOGINS =
      List.of("jisr_app", "jisr_release_job", "jisr_sequencer", "jisr_audit_reader", "jisr_backup");
  private static final List<String> REPORTS_LOGINS =
      List.of("jisr_release_loader", "jisr_report_reader");
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String cases;
  private final String reports;

  private Instances(String cases, String reports) {
    this.cases = cases;
    this.reports = reports;
  }

  /** Two new databases with every migration applied. */
  public static Instances fresh() throws SQLException {
    int number = NUMBER.incrementAndGet();
    if (number == 1) {
      createRoles();
    }
    Instances fresh = new Instances("jisr_" + number, "jisr_reports_" + number);
    create(fresh.cases, CASES_LOGINS);
    create(fresh.reports, REPORTS_LOGINS);
    migrate(fresh.cases("jisr_migrator"), "cases");
    migrate(fresh.reports("jisr_migrator"), "reports");
    return fresh;
  }

  /** The database of cases as a role sees it. */
  public DataSource cases(String role) {
    return source(cases, role);
  }

  /** The database of reports as a role sees it. */
  public DataSource reports(String role) {
    return source(reports, role);
  }

  /** Runs statements; the first result's SQLSTATE is the caller's to assert on. */
  public static void run(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void createRoles() throws SQLException {
    DataSource server = source("postgres", "postgres");
    run(server, "create role jisr_owner nologin; create role jisr_audit_owner nologin");
    run(
        server,
        "create role jisr_migrator login; grant jisr_owner, jisr_audit_owner to jisr_migrator");
    for (String role : Stream.concat(CASES_LOGINS.stream(), REPORTS_LOGINS.stream()).toList()) {
      run(server, "create role " + role + " login nosuperuser nocreatedb nocreaterole nobypassrls");
    }
  }

  private static void create(String database, List<String> mayConnect) throws SQLException {
    DataSource server = source("postgres", "postgres");
    run(server, "create database " + database + " owner jisr_owner");
    run(server, "revoke all on database " + database + " from public");
    for (String role : mayConnect) {
      run(server, "grant connect on database " + database + " to " + role);
    }
  }

  private static void migrate(DataSource migrator, String folder) throws SQLException {
    try (Stream<Path> files = Files.list(migrations(folder))) {
      for (Path file : files.sorted().toList()) {
        run(migrator, Files.readString(file, UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path migrations(String folder) {
    try {
      return Path.of(
          Objects.requireNonNull(Instances.class.getResource("/db/migration/" + folder)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource source(String database, String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(RealPostgres.running().url(database));
    source.setUser(role);
    return source;
  }
}
