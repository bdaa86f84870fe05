package org.jisr.platform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code ./jisr check reproducible}: whoever doubts a delivered EAR can build the same commit and
 * compare. Two copies of the tracked files are built in two folders, so that neither a time nor a
 * path can be in the bytes. The same JDK and Node.js are used for both.
 */
final class ReproducibleBuild {
  private static final long ROOM = 3L << 30;
  private static final String EAR = "application";

  private final Path checkout;
  private final Path home;
  private final Progress progress;

  ReproducibleBuild(Path checkout, Path home, Progress progress) {
    this.checkout = checkout;
    this.home = home;
    this.progress = progress;
  }

  ExitCode run() {
    Toolchain.requireNode();
    Room.require(checkout, ROOM, "two builds");
    Path folder = home.resolve("check/reproducible");
    Tree.delete(folder);
    try {
      Map<String, String> first = build(folder.resolve("first"), "First build");
      Map<String, String> second = build(folder.resolve("second"), "Second build");
      return compare(first, second);
    } finally {
      Tree.delete(folder);
    }
  }

  private Map<String, String> build(Path copy, String title) {
    Path log = home.resolve("logs/check-" + copy.getFileName() + ".log");
    try (Progress.Step step = progress.step(title)) {
      copyTracked(copy);
      MavenRun maven = new MavenRun(copy, log);
      int status = maven.run(output -> step.show(output.summary()), arguments());
      if (status != 0) {
        maven.errors().forEach(progress::say);
        throw new Refusal(ExitCode.BUILD_FAILED, "The build failed; all of it is in " + log + ".");
      }
      Map<String, String> digests = ZipDigests.of(EAR, earIn(copy));
      step.done("SHA-256 " + digests.get(EAR));
      return digests;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExitCode compare(Map<String, String> first, Map<String, String> second) {
    if (first.equals(second)) {
      progress.say("Both builds gave the same bytes: the application can be built again.");
      return ExitCode.OK;
    }
    TreeMap<String, String> all = new TreeMap<>(first);
    all.putAll(second);
    all.keySet().stream()
        .filter(name -> !first.getOrDefault(name, "").equals(second.getOrDefault(name, "")))
        .forEach(name -> progress.say("differs: " + name));
    progress.say("The two builds differ; the application cannot be told from a tampered one.");
    return ExitCode.CHECK_FAILED;
  }

  /** The EAR alone: no tests, no lint, no server around it. */
  private static List<String> arguments() {
    return List.of(
        "-pl",
        "ear",
        "-am",
        "package",
        "-Dmaven.test.skip=true",
        "-Dwildfly.package.skip=true",
        "-Dspotless.check.skip=true",
        "-Dcheckstyle.skip=true",
        "-Dforbiddenapis.skip=true");
  }

  private void copyTracked(Path copy) throws IOException {
    for (String name : tracked()) {
      Path source = checkout.resolve(name);
      if (Files.isRegularFile(source)) {
        Path target = copy.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
      }
    }
  }

  private List<String> tracked() throws IOException {
    try {
      Process git =
          new ProcessBuilder("git", "ls-files", "-z").directory(checkout.toFile()).start();
      String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (git.waitFor() == 0 && !names.isEmpty()) {
        return List.of(names.split("\0"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(
        ExitCode.MISSING_TOOL, "The check needs git and a checkout: it builds the tracked files.");
  }

  private static Path earIn(Path copy) throws IOException {
    try (Stream<Path> files = Files.list(copy.resolve("ear/target"))) {
      return files.filter(file -> file.toString().endsWith(".ear")).findFirst().orElseThrow();
    }
  }
}
