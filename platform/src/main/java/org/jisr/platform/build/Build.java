package org.jisr.platform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Builds the product where its sources changed since the last time, and lays out the launcher. */
final class Build {
  private static final long ROOM = 3L << 30;
  private static final List<String> PROVISIONING =
      List.of("pom.xml", "ear/pom.xml", "ear/src/provisioning");

  private final Path checkout;
  private final Path home;
  private final Progress progress;

  Build(Path checkout, Path home, Progress progress) {
    this.checkout = checkout;
    this.home = home;
    this.progress = progress;
  }

  /**
   * Builds what changed; on return {@code launcher/} of the installation is that of these sources.
   */
  void bringUpToDate() {
    if (RunLock.isHeld(home.resolve("run/lock"))) {
      throw new Refusal(
          ExitCode.ALREADY_RUNNING,
          "Jisr runs already from this folder; ./jisr status shows it and ./jisr stop ends it.");
    }
    try (RunLock _ = waitForOtherBuild()) {
      buildWhatChanged();
    }
  }

  private RunLock waitForOtherBuild() {
    Path file = home.resolve("run/build.lock");
    return RunLock.tryTake(file)
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.ALREADY_RUNNING,
                    "Another ./jisr start is building in this folder; wait for it to end."));
  }

  private void buildWhatChanged() {
    Stamp stamp = Stamp.ofProduct(checkout);
    if (!isBuilt(stamp)) {
      Toolchain.requireNode();
      Room.require(checkout, ROOM, "building Jisr");
      build(stamp);
    }
    layOutLauncher(stamp);
  }

  private boolean isBuilt(Stamp stamp) {
    return stamp.value().equals(read(checkout.resolve("platform/target/product.stamp")))
        && Files.exists(checkout.resolve("ear/target/server/jboss-modules.jar"))
        && Files.isDirectory(checkout.resolve("platform/target/lib"))
        && Files.isDirectory(checkout.resolve("platform/target/distributions"));
  }

  private void build(Stamp stamp) {
    Path stampFile = checkout.resolve("platform/target/product.stamp");
    delete(stampFile);
    delete(checkout.resolve("platform/target/lib"));
    Stamp provisioning = Stamp.of(checkout, PROVISIONING);
    Path serverStamp = checkout.resolve("ear/target/server.stamp");
    if (!provisioning.value().equals(read(serverStamp))) {
      delete(checkout.resolve("ear/target/server"));
      delete(serverStamp);
    }
    Path log = home.resolve("logs/build.log");
    MavenRun maven = new MavenRun(checkout, log);
    try (Progress.Step step = progress.step("Build")) {
      int status = maven.run(output -> step.show(output.summary()), productArguments());
      if (status != 0) {
        maven.errors().forEach(progress::say);
        throw new Refusal(ExitCode.BUILD_FAILED, "The build failed; all of it is in " + log + ".");
      }
      step.done(maven.downloads());
    }
    write(serverStamp, provisioning.value());
    write(stampFile, stamp.value());
  }

  /**
   * Packages without tests and lint: those are {@code ./jisr test}'s, and a start must not fail for
   * a comma.
   */
  private static List<String> productArguments() {
    List<String> arguments = new ArrayList<>(List.of("-pl", "ear,platform", "-am", "package"));
    arguments.addAll(List.of("-Dmaven.test.skip=true", "-Dspotless.check.skip=true"));
    arguments.addAll(List.of("-Dcheckstyle.skip=true", "-Dforbiddenapis.skip=true"));
    return arguments;
  }

  /**
   * Copies the launcher out of {@code target/}, so that a build beside a running Jisr cannot break
   * it.
   */
  private void layOutLauncher(Stamp stamp) {
    Path launcher = home.resolve("launcher");
    Path marker = launcher.resolve("stamp");
    if (stamp.value().equals(read(marker))) {
      return;
    }
    delete(launcher);
    try {
      Files.createDirectories(launcher);
      Path target = checkout.resolve("platform/target");
      copyJars(target, launcher);
      copyJars(target.resolve("lib"), launcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(marker, stamp.value());
  }

  private static void copyJars(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jar")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(path)) {
      for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
