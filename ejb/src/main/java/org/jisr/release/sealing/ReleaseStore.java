package org.jisr.release.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of signed files, apart from every database and its backups: after a restore from an
 * older backup it still says what was drawn, so that nothing is drawn twice. Files are added and
 * never replaced.
 */
public final class ReleaseStore {
  private static final String CSV = ".csv";
  private static final String SIGNATURE = ".sig";
  private static final String LOG = "release-log.txt";

  private final Path directory;

  /** The store in a directory, which is made if it is missing. */
  public ReleaseStore(Path directory) {
    this.directory = directory;
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether anything was ever kept of this release, be it a line of the log: that forbids a draw.
   */
  boolean knows(String block, String period) {
    return Files.exists(file(block, period, CSV))
        || Files.exists(file(block, period, SIGNATURE))
        || log().stream().anyMatch(entry -> entry.tellsOf(block, period));
  }

  /**
   * The release as it was kept.
   *
   * @throws org.jisr.access.Rejection damaged, if its signature cannot be read
   */
  Optional<SignedRelease> find(String block, String period) {
    if (!Files.exists(file(block, period, CSV))) {
      return Optional.empty();
    }
    try {
      byte[] csv = Files.readAllBytes(file(block, period, CSV));
      String signature = Files.readString(file(block, period, SIGNATURE), UTF_8).strip();
      return Optional.of(
          new SignedRelease(block, period, csv, Base64.getDecoder().decode(signature)));
    } catch (IOException | IllegalArgumentException e) {
      throw SignedRelease.damaged(block, period);
    }
  }

  /** Every period of a block that has a file, in order. */
  List<String> periods(String block) {
    String prefix = block + "-";
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(prefix) && name.endsWith(CSV))
          .map(name -> name.substring(prefix.length(), name.length() - CSV.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a release and the log up to it; the canonical file is the last to appear. */
  void keep(SignedRelease release, List<LogEntry> log) {
    extendLog(log);
    String signature = Base64.getEncoder().encodeToString(release.signature()) + "\n";
    replace(file(release.block(), release.period(), SIGNATURE), signature.getBytes(UTF_8));
    replace(file(release.block(), release.period(), CSV), release.csv());
  }

  /** The release log as it was kept. */
  List<LogEntry> log() {
    Path log = directory.resolve(LOG);
    if (!Files.exists(log)) {
      return List.of();
    }
    try {
      return Files.readAllLines(log, UTF_8).stream().map(LogEntry::ofLine).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void extendLog(List<LogEntry> log) {
    List<LogEntry> kept = log();
    if (log.size() > kept.size()) {
      List<String> lines = new ArrayList<>(kept.stream().map(LogEntry::line).toList());
      log.subList(kept.size(), log.size()).forEach(entry -> lines.add(entry.line()));
      replace(directory.resolve(LOG), (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }
  }

  private Path file(String block, String period, String ending) {
    return directory.resolve(block + "-" + period + ending);
  }

  /** All of the new bytes or none: written beside, forced to disk, then moved into place. */
  private void replace(Path target, byte[] bytes) {
    try {
      Path written = Files.createTempFile(directory, ".writing", null);
      try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(bytes));
        channel.force(true);
      }
      Files.move(
          written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
