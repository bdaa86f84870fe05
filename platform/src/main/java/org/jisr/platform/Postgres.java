package org.jisr.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/**
 * Guarantee: one PostgreSQL instance that listens on loopback alone, asks everyone for a SCRAM
 * password, has confirmed every commit to the disk, and writes neither statements nor their values
 * into its log.
 */
final class Postgres {
  static final String SUPERUSER = "postgres";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long IMPOSSIBLE_PID = 2_147_483_646L;

  private final String name;
  private final Installation installation;
  private final Secrets secrets;
  private final int port;
  private final Path software;
  private final Descent descent;
  private final Part part;

  Postgres(String name, Installation installation, Secrets secrets, int port, Path software) {
    this.name = name;
    this.installation = installation;
    this.secrets = secrets;
    this.port = port;
    this.software = software;
    this.descent = Descent.forProgramsIn(software.resolve("bin"), installation);
    this.part = part(installation, name);
  }

  static Part part(Installation installation, String name) {
    return new Part(installation, "postgres-" + name, "INT");
  }

  Part part() {
    return part;
  }

  /** Starts the instance, creating it first where there is none, and waits until it answers. */
  void start() {
    createIfNew();
    awaitOrphans();
    forgetRecycledPid();
    List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", data().toString()));
    settings().forEach(setting -> command.addAll(List.of("-c", setting)));
    part.begin(descent.command(command), installation.home(), Map.of());
    boolean ready =
        Pause.until(
            () -> {
              part.requireAlive();
              return answers();
            },
            PATIENCE);
    if (!ready) {
      throw new Refusal(
          ExitCode.PART_FAILED, "PostgreSQL (" + name + ") did not answer; see " + part.log());
    }
  }

  /**
   * Ends the instance in order: open transactions are rolled back, everything committed is on the
   * disk.
   */
  void stop() {
    part.end(PATIENCE);
  }

  /** A connection as superuser, for the launcher alone. */
  Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(
        url(database), SUPERUSER, secrets.password(superuserSecret()));
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private String superuserSecret() {
    return "postgres." + name + ".superuser";
  }

  private Path data() {
    return installation.data(name);
  }

  private String program(String program) {
    return software.resolve("bin").resolve(program).toString();
  }

  private boolean answers() {
    try (Connection connection = superuser(SUPERUSER)) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  private void createIfNew() {
    if (Files.exists(data().resolve("PG_VERSION"))) {
      return;
    }
    Path partial = installation.data(name + ".partial");
    Path password = installation.run().resolve(name + ".initial");
    Folders.delete(partial);
    Folders.makePrivate(partial);
    Folders.writePrivate(password, secrets.password(superuserSecret()) + "\n");
    descent.giveAway(partial);
    descent.giveAway(password);
    Commands.Answer answer =
        Commands.run(descent.command(initdb(partial, password)), Map.of("LANG", "C.UTF-8"));
    if (!answer.isGood()) {
      throw new Refusal(
          ExitCode.PART_FAILED,
          "PostgreSQL could not make its files in " + partial + ": " + answer.output());
    }
    try {
      Files.delete(password);
      Files.writeString(
          partial.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
      Files.move(partial, data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> initdb(Path folder, Path password) {
    return List.of(
        program("initdb"),
        "--pgdata=" + folder,
        "--username=" + SUPERUSER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--data-checksums",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C.UTF-8");
  }

  private List<String> settings() {
    return List.of(
        "listen_addresses=127.0.0.1",
        "port=" + port,
        "unix_socket_directories=",
        "password_encryption=scram-sha-256",
        "max_connections=80",
        "shared_buffers=128MB",
        "fsync=on",
        "full_page_writes=on",
        "synchronous_commit=on",
        "wal_level=replica",
        "timezone=UTC",
        "log_timezone=UTC",
        "lc_messages=C",
        "log_statement=none",
        "log_min_duration_statement=-1",
        "log_min_error_statement=panic",
        // The text of an error may quote the value that caused it; the application gets it, the log
        // does not.
        "log_min_messages=log",
        "log_error_verbosity=terse",
        "log_parameter_max_length=0",
        "log_parameter_max_length_on_error=0",
        "log_line_prefix=%m [%p] ");
  }

  /**
   * Back ends outlive a killed postmaster until they notice, and a new one refuses to start beside
   * them: two would write to the same files.
   */
  private void awaitOrphans() {
    Pause.until(() -> worksHere().isEmpty(), PATIENCE);
  }

  /** The processes whose working folder is the data folder, as a back end's always is. */
  private List<Path> worksHere() {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[1-9]*")) {
      Path here = data().toRealPath();
      for (Path process : processes) {
        if (here.equals(folderOf(process))) {
          found.add(process);
        }
      }
    } catch (IOException notThisSystem) {
      return List.of();
    }
    return found;
  }

  private static Path folderOf(Path process) {
    try {
      return process.resolve("cwd").toRealPath();
    } catch (IOException gone) {
      return process;
    }
  }

  /**
   * After a power failure {@code postmaster.pid} may name a number that now belongs to some other
   * program of root, and PostgreSQL would refuse for ever. The file must not be deleted (it also
   * guards the shared memory of surviving back ends), so only a number that cannot be alive is put
   * in its place; what to do then PostgreSQL decides itself.
   */
  private void forgetRecycledPid() {
    Path file = data().resolve("postmaster.pid");
    String text = Folders.read(file);
    int end = text.indexOf('\n');
    if (end < 1) {
      return;
    }
    Path folder = Path.of("/proc", text.substring(0, end).strip(), "cwd");
    try {
      if (!Files.exists(folder) || folder.toRealPath().equals(data().toRealPath())) {
        return;
      }
      Files.writeString(file, IMPOSSIBLE_PID + text.substring(end));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
