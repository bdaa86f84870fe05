package org.jisr.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** One server a test run, on loopback and a free port; it ends with the run and leaves no files. */
final class RealPostgres {
  private static final String ARCHIVE =
      System.getProperty("os.arch").equals("aarch64")
          ? "/postgres-linux-arm_64.txz"
          : "/postgres-linux-x86_64.txz";

  private final Path home;
  private int port;

  private RealPostgres(Path home) {
    this.home = home;
  }

  private static final class Holder {
    static final RealPostgres RUNNING = start();
  }

  static RealPostgres running() {
    return Holder.RUNNING;
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static RealPostgres start() {
    try {
      Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "postgres-");
      unpack(home);
      RealPostgres server = new RealPostgres(home);
      server.begin();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private void begin() throws IOException {
    Path data = home.resolve("data");
    run(
        program(
            "initdb",
            "-D",
            data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "--encoding=UTF8",
            "--locale=C"));
    port = freePort();
    List<String> server = program("postgres", "-D", data, "-p", port, "-h", "127.0.0.1");
    server.addAll(
        List.of("-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "timezone=UTC"));
    Process process =
        new ProcessBuilder(server)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    awaitAnswer();
  }

  private void awaitAnswer() {
    for (int attempt = 0; attempt < 1_200; attempt++) {
      try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "")) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException notYet) {
        pause();
      }
    }
    throw new IllegalStateException("PostgreSQL did not answer; see " + home.resolve("log"));
  }

  private void end(Process process) {
    try {
      process.destroy();
      process.waitFor();
      try (Stream<Path> files = Files.walk(home)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** PostgreSQL refuses root: inside a user namespace it is nobody, and the files stay ours. */
  private List<String> program(String name, Object... arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(name).toString());
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    return command;
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command.getFirst() + ": " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void unpack(Path home) throws IOException {
    try (InputStream archive =
            Objects.requireNonNull(RealPostgres.class.getResourceAsStream(ARCHIVE));
        TarArchiveInputStream files =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = files.getNextEntry();
          entry != null;
          entry = files.getNextEntry()) {
        unpack(home.resolve(entry.getName()).normalize(), entry, files);
      }
    }
  }

  private static void unpack(Path target, TarArchiveEntry entry, InputStream content)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.copy(content, target);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static void pause() {
    try {
      // A starting server tells nobody when it answers; the caller bounds how often it looks.
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
