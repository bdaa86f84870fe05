package org.jisr.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Progress;
import org.jisr.platform.build.Refusal;
import org.jisr.platform.build.Room;
import org.jisr.platform.build.RunLock;
import org.jisr.security.vault.KeyDirectory;
import org.jisr.security.vault.KeyFileUnusable;

/**
 * A running Jisr, whole: two PostgreSQL instances, Keycloak and the application. Closing it ends
 * every part in order and loses nothing that was confirmed; an installation that is {@code
 * transitory} is then deleted.
 */
public final class Stack implements AutoCloseable {
  /** What can be stopped and started alone. */
  public enum Component {
    CASES("PostgreSQL (cases)"),
    REPORTS("PostgreSQL (reports)"),
    KEYCLOAK("Keycloak"),
    SERVER("The application server");

    private final String title;

    Component(String title) {
      this.title = title;
    }

    /** What it is called in a report. */
    public String title() {
      return title;
    }
  }

  private static final long NEEDED_BYTES = 1L << 30;

  private final Installation installation;
  private final RunLock lock;
  private final Ports ports;
  private final Secrets secrets;
  private final Postgres cases;
  private final Postgres reports;
  private final Keycloak keycloak;
  private final RealmAddress realmAddress;
  private final WildFlyServer server;
  private final Progress progress;
  private OptionalInt daysAhead = OptionalInt.empty();
  private boolean closed;

  private Stack(Installation installation, Progress progress, RunLock lock, Ports ports) {
    this.installation = installation;
    this.progress = progress;
    this.lock = lock;
    this.ports = ports;
    this.secrets = Secrets.in(installation.secretsFile());
    Software software = new Software(installation);
    Path postgres = software.postgres(progress);
    this.cases = new Postgres("cases", installation, secrets, ports.of(Ports.Door.CASES), postgres);
    this.reports =
        new Postgres("reports", installation, secrets, ports.of(Ports.Door.REPORTS), postgres);
    this.keycloak = new Keycloak(installation, secrets, ports, software.keycloak(progress));
    this.realmAddress = new RealmAddress(installation, keycloak, secrets);
    this.server = new WildFlyServer(installation, ports, software.server(progress));
  }

  /** Starts the installation without saying anything on the way. */
  public static Stack start(Installation installation) {
    return start(installation, Progress.silent());
  }

  /**
   * Starts the installation.
   *
   * @throws Refusal when it runs already or a part does not start; what had started is ended again
   */
  public static Stack start(Installation installation, Progress progress) {
    installation.makeFolders();
    Room.require(installation.home(), NEEDED_BYTES, "running Jisr");
    RunLock lock =
        RunLock.tryTake(installation.run().resolve("lock"))
            .orElseThrow(
                () ->
                    new Refusal(
                        ExitCode.ALREADY_RUNNING,
                        "Jisr runs already from this folder; ./jisr status shows it and ./jisr stop ends it."));
    List<AutoCloseable> held = new ArrayList<>(List.of(lock));
    try {
      Parts.markLauncher(installation);
      Parts.endLeftovers(installation, progress);
      Ports ports = Ports.choose(installation.run().resolve("ports"));
      held.add(ports);
      Stack stack = new Stack(installation, progress, lock, ports);
      stack.startAll();
      return stack;
    } catch (RuntimeException e) {
      // Where the reason was an interruption, ending the parts must still take its time.
      Thread.interrupted();
      Parts.end(installation);
      Parts.forgetLauncher(installation);
      release(held);
      throw e;
    }
  }

  private void startAll() {
    KeyDirectory keys = keys();
    try (Progress.Step step = progress.step("PostgreSQL, cases and reports")) {
      cases.start();
      reports.start();
      Databases databases = new Databases(secrets);
      databases.prepareCases(cases);
      databases.prepareReports(reports);
      step.done("");
    }
    migrate(keys);
    try (Progress.Step step = progress.step("Keycloak")) {
      keycloak.begin(cases.url(Databases.KEYCLOAK), realmFile());
      server.begin(serverSettings());
      keycloak.awaitReady();
      boolean imported = !realmAddress.isKnown();
      realmAddress.follow(address());
      new RealmSettings(installation, address(), keycloak, secrets).follow(imported);
      step.done(keycloak.address());
    }
    try (Progress.Step step = progress.step("Application")) {
      server.awaitReady();
      step.done(address());
    }
  }

  private void migrate(KeyDirectory keys) {
    try (Progress.Step step = progress.step("Schema and data")) {
      Migrations migrations = new Migrations(secrets);
      int ran =
          migrations.apply(cases, Databases.CASES, "cases")
              + migrations.apply(reports, Databases.REPORTS, "reports");
      step.done(ran + " migrations, " + loadContents(keys) + " sample reports");
    }
  }

  /**
   * Makes the keys of an installation without data; where there are data, their keys must be there.
   */
  private KeyDirectory keys() {
    try {
      if (!Files.isDirectory(installation.data("cases"))) {
        return KeyDirectory.prepare(installation.keys());
      }
      KeyDirectory keys = KeyDirectory.at(installation.keys());
      keys.kek();
      keys.contextKey();
      return keys;
    } catch (KeyFileUnusable e) {
      throw new Refusal(
          ExitCode.KEYS_MISSING,
          e.getMessage()
              + ". Put the folder "
              + installation.keys()
              + " back as it was, or begin anew without the data by ./jisr reset.",
          e);
    }
  }

  private int loadContents(KeyDirectory keys) {
    Contents contents = new Contents(cases, reports, databasePassword(Databases.MIGRATOR), keys);
    try {
      contents.loadReferences();
      if (installation.sampleData()) {
        return contents.loadSample(keycloak.issuer(), accounts());
      }
      if (installation.origin() == Origin.REHEARSAL) {
        daysAhead = OptionalInt.of(contents.rehearse(installation.daysAhead()));
      }
      contents.loadFirstOffice(keycloak.issuer());
      return 0;
    } catch (SQLException e) {
      throw new Refusal(ExitCode.PART_FAILED, "The data could not be loaded: " + e.getMessage(), e);
    }
  }

  /** What the server's virtual machine is started with, for a second server that is like it. */
  public static List<String> serverOptions() {
    return WildFlyServer.JVM;
  }

  /**
   * What the application reads from its environment, passwords too: for a second server on the same
   * databases.
   */
  public Map<String, String> serverSettings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("JISR_CASES_URL", cases.url(Databases.CASES));
    settings.put("JISR_REPORTS_URL", reports.url(Databases.REPORTS));
    settings.put("JISR_APP_PASSWORD", databasePassword("jisr_app"));
    settings.put("JISR_RELEASE_JOB_PASSWORD", databasePassword("jisr_release_job"));
    settings.put("JISR_RELEASE_LOADER_PASSWORD", databasePassword("jisr_release_loader"));
    settings.put("JISR_REPORT_READER_PASSWORD", databasePassword("jisr_report_reader"));
    settings.put("JISR_AUDIT_READER_PASSWORD", databasePassword("jisr_audit_reader"));
    settings.put("JISR_OIDC_PROVIDER_URL", keycloak.issuer());
    settings.put("JISR_OIDC_CLIENT_SECRET", secrets.password(Realm.clientSecret()));
    settings.put("JISR_PEOPLE_CLIENT_SECRET", secrets.password(Realm.peopleSecret()));
    settings.put("JISR_OIDC_SSL_REQUIRED", "none");
    settings.put("JISR_KEYS_DIR", installation.keys().toString());
    settings.put("JISR_RELEASE_STORE", installation.releases().toString());
    settings.put("JISR_SAMPLE_DATA", Boolean.toString(installation.sampleData()));
    daysAhead.ifPresent(days -> settings.put("JISR_CLOCK_AHEAD", Integer.toString(days)));
    return settings;
  }

  /** The application's address, without a slash at the end. */
  public String address() {
    return server.address();
  }

  /** The address of the management interface with {@code /health}. */
  public String management() {
    return server.management();
  }

  /** The issuer of every token. */
  public String issuer() {
    return keycloak.issuer();
  }

  /** The installation that runs. */
  public Installation installation() {
    return installation;
  }

  /** The sample accounts of this installation; none where it holds no sample data. */
  public List<Account> accounts() {
    return installation.sampleData() ? Account.SAMPLES : List.of();
  }

  /** What the account signs in with, in this installation only. */
  public String password(Account account) {
    return secrets.password(account.secret());
  }

  /** The JDBC address of the cases database. */
  public String casesUrl() {
    return cases.url(Databases.CASES);
  }

  /** The JDBC address of the reports database. */
  public String reportsUrl() {
    return reports.url(Databases.REPORTS);
  }

  /** The password of a database role, the same on both instances. */
  public String databasePassword(String role) {
    return secrets.password(Databases.secretOf(role));
  }

  /** A connection to the cases database in this role. */
  public Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(casesUrl(), role, databasePassword(role));
  }

  /** A connection to the reports database in this role. */
  public Connection connectToReports(String role) throws SQLException {
    return DriverManager.getConnection(reportsUrl(), role, databasePassword(role));
  }

  /**
   * The superuser of the cases instance, on the database named: sees what a thief of the disk sees.
   */
  public Connection superuserOfCases(String database) throws SQLException {
    return cases.superuser(database);
  }

  /** The superuser of the reports instance. */
  public Connection superuserOfReports(String database) throws SQLException {
    return reports.superuser(database);
  }

  /** Kills one component as a power failure would. */
  public void kill(Component component) {
    part(component).kill();
  }

  /** Ends one component in order. */
  public void stop(Component component) {
    switch (component) {
      case CASES -> cases.stop();
      case REPORTS -> reports.stop();
      case KEYCLOAK -> keycloak.stop();
      case SERVER -> server.stop();
    }
  }

  /** Starts one component that was stopped or killed, and waits until it answers. */
  public void startAgain(Component component) {
    switch (component) {
      case CASES -> cases.start();
      case REPORTS -> reports.start();
      case KEYCLOAK -> {
        keycloak.begin(cases.url(Databases.KEYCLOAK), realmFile());
        keycloak.awaitReady();
      }
      case SERVER -> startServer(serverSettings());
    }
  }

  /** Starts the stopped server with these settings, and waits until it answers. */
  public void startServer(Map<String, String> settings) {
    server.begin(settings);
    server.awaitReady();
  }

  /** How many days the clock of a rehearsal stands ahead; empty in a real installation. */
  public OptionalInt daysAhead() {
    return daysAhead;
  }

  /** The component that has ended by itself, or nothing while all live. */
  Optional<Component> ended() {
    return Arrays.stream(Component.values())
        .filter(component -> !part(component).lives())
        .findFirst();
  }

  /** The memory one component holds, in bytes; empty where this operating system does not tell. */
  public OptionalLong resident(Component component) {
    return part(component)
        .process()
        .map(mark -> Resident.bytesOf(mark.pid()))
        .orElse(OptionalLong.empty());
  }

  private Part part(Component component) {
    return switch (component) {
      case CASES -> cases.part();
      case REPORTS -> reports.part();
      case KEYCLOAK -> keycloak.part();
      case SERVER -> server.part();
    };
  }

  private String realmFile() {
    return realmAddress.isKnown() ? "" : new Realm(secrets).importFile(address(), imported());
  }

  private List<Account> imported() {
    return installation.sampleData() ? Account.SAMPLES : List.of(Account.FIRST_ADMINISTRATOR);
  }

  /** Whether the first administrator of an empty installation has yet to choose a password. */
  boolean awaitsFirstAdministrator() {
    return !installation.sampleData()
        && new KeycloakAdmin(keycloak, secrets)
            .find("/users/" + Account.FIRST_ADMINISTRATOR.subject())
            .map(user -> user.getJsonArray("requiredActions"))
            .filter(actions -> !actions.isEmpty())
            .isPresent();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    Parts.end(installation);
    Parts.forgetLauncher(installation);
    release(List.of(ports, lock));
    if (installation.transitory()) {
      Folders.delete(installation.home());
    }
  }

  private static void release(List<AutoCloseable> held) {
    for (AutoCloseable each : held) {
      try {
        each.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
