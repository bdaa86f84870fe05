package org.jisr.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;
import org.jisr.platform.build.RunLock;

/**
 * One Jisr with its own data, passwords, keys and logs, all below {@code home}; {@code software}
 * holds what installations share and never change.
 *
 * @param home the folder, which only its owner may enter
 * @param checkout the built sources
 * @param software unpacked PostgreSQL, built Keycloak, provisioned server
 * @param origin what it was first started as
 * @param daysAhead how far the clock of a rehearsal is to stand ahead; empty where it stays
 * @param transitory whether closing its stack deletes it
 */
public record Installation(
    Path home,
    Path checkout,
    Path software,
    Origin origin,
    OptionalInt daysAhead,
    boolean transitory) {
  private static final String CONTENTS = "contents";

  private Installation(Path home, Path checkout, Path software, Origin origin, boolean transitory) {
    this(home, checkout, software, origin, OptionalInt.empty(), transitory);
  }

  /** The installation that {@code ./jisr start} runs. */
  static Installation permanent(Path home, Path checkout) {
    Origin origin = Origin.of(Folders.read(home.resolve(CONTENTS)).strip());
    return new Installation(home, checkout, home.resolve("software"), origin, false);
  }

  /**
   * The same, of this origin from its first start on.
   *
   * @throws Refusal where it was first started as another
   */
  Installation begunAs(Origin wanted) {
    if (origin != wanted && Files.isDirectory(data("cases"))) {
      throw new Refusal(
          ExitCode.FAILED,
          "The installation in %s %s. ./jisr reset deletes it, or JISR_HOME names another folder."
              .formatted(home, origin.sentence()));
    }
    Folders.makePrivate(home);
    Folders.writePrivate(contentsFile(), wanted.word());
    return new Installation(home, checkout, software, wanted, daysAhead, transitory);
  }

  /**
   * The same with its clock so many days ahead.
   *
   * @throws Refusal where it is no rehearsal
   */
  public Installation ahead(int days) {
    if (origin != Origin.REHEARSAL) {
      throw new Refusal(
          ExitCode.USAGE,
          ("The installation in %s is no rehearsal, and only the clock of a rehearsal may stand ahead. To try the"
                  + " months to come, name another folder by JISR_HOME and begin there with ./jisr start --rehearsal.")
              .formatted(home));
    }
    return new Installation(home, checkout, software, origin, OptionalInt.of(days), transitory);
  }

  /** Whether it holds the sample world. */
  public boolean sampleData() {
    return origin == Origin.SAMPLE;
  }

  Path contentsFile() {
    return home.resolve(CONTENTS);
  }

  /**
   * A fresh installation with sample data below {@code it/target}, deleted when its stack closes.
   * It shares the unpacked software of the checkout.
   */
  public static Installation temporary() {
    return temporary(Origin.SAMPLE);
  }

  /** A fresh installation of this origin, deleted when its stack closes. */
  public static Installation temporary(Origin origin) {
    Path checkout = findCheckout();
    try {
      Path folder = Files.createDirectories(checkout.resolve("it/target/installations"));
      endAbandoned(folder, checkout);
      Path home = Files.createTempDirectory(folder, "jisr-");
      return new Installation(home, checkout, checkout.resolve(".jisr/software"), origin, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same installation, kept when its stack closes: for looking at what it left. */
  public Installation kept() {
    return new Installation(home, checkout, software, origin, daysAhead, false);
  }

  /** A test run that was killed leaves its parts running and its folder full: this ends both. */
  private static void endAbandoned(Path folder, Path checkout) throws IOException {
    try (Stream<Path> homes = Files.list(folder)) {
      for (Path home : homes.toList()) {
        Installation abandoned =
            new Installation(
                home, checkout, checkout.resolve(".jisr/software"), Origin.EMPTY, true);
        if (!Files.isDirectory(abandoned.run())) {
          continue;
        }
        Optional<RunLock> lock = RunLock.tryTake(abandoned.run().resolve("lock"));
        if (lock.isPresent()) {
          Parts.end(abandoned);
          lock.get().close();
          Folders.delete(home);
        }
      }
    }
  }

  private static Path findCheckout() {
    String named = System.getProperty("jisr.checkout");
    if (named != null) {
      return Path.of(named).toAbsolutePath();
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("ear/pom.xml"))) {
        return at;
      }
    }
    throw new IllegalStateException("Not inside a checkout of Jisr, and jisr.checkout is not set.");
  }

  /** Where the PostgreSQL instance of this name keeps its files. */
  public Path data(String instance) {
    return home.resolve("data").resolve(instance);
  }

  /** The keys, outside every database. */
  public Path keys() {
    return home.resolve("keys");
  }

  /** Where signed releases are kept, so that a restored database never draws one again. */
  public Path releases() {
    return home.resolve("releases");
  }

  /** Every log of every part. */
  public Path logs() {
    return home.resolve("logs");
  }

  Path run() {
    return home.resolve("run");
  }

  Path keycloakHome() {
    return home.resolve("keycloak");
  }

  Path serverBase() {
    return home.resolve("server");
  }

  Path secretsFile() {
    return home.resolve("secrets.properties");
  }

  void makeFolders() {
    Folders.makePrivate(home);
    Folders.make(home.resolve("data"));
    Folders.make(run());
    Folders.make(logs());
    Folders.make(software);
  }
}
