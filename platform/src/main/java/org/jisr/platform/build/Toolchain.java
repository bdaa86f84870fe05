package org.jisr.platform.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be on the machine before a build: Node.js with npm, and a Maven. */
final class Toolchain {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?");
  private static final Map<Integer, Integer> OLDEST_NODE = Map.of(20, 19, 22, 13);
  private static final int NEWER_NODE = 24;
  private static final int[] OLDEST_MAVEN = {3, 9};

  private Toolchain() {}

  /** Refuses where Node.js or npm is missing or too old for the front end's build. */
  static void requireNode() {
    Optional<String> version = firstLineOf("node", "--version");
    if (version.isEmpty() || !isNodeForUs(version.get())) {
      throw new Refusal(
          ExitCode.MISSING_TOOL,
          "Jisr needs Node.js 20.19, 22.13, 24 or newer to build its pages; "
              + version.map(v -> "found " + v + ".").orElse("none was found.")
              + " Install it and run the command again.");
    }
    if (firstLineOf("npm", "--version").isEmpty()) {
      throw new Refusal(
          ExitCode.MISSING_TOOL,
          "Jisr needs npm beside Node.js; install it and run the command again.");
    }
  }

  /** Whether this process may do everything on this machine. */
  static boolean isRoot() {
    return firstLineOf("id", "-u").filter(id -> id.strip().equals("0")).isPresent();
  }

  /** The installed Maven where it is new enough, else the wrapper, which fetches one. */
  static List<String> maven(Path checkout) {
    Optional<String> version = firstLineOf("mvn", "--version");
    List<String> command = new ArrayList<>();
    if (version.isPresent() && atLeast(version.get(), OLDEST_MAVEN)) {
      command.add("mvn");
    } else {
      command.addAll(List.of("sh", checkout.resolve("mvnw").toString()));
    }
    return command;
  }

  /** As {@code package.json} has it: what the front end's tools support. */
  static boolean isNodeForUs(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (!numbers.find()) {
      return false;
    }
    int major = Integer.parseInt(numbers.group(1));
    Integer oldest = OLDEST_NODE.get(major);
    return major >= NEWER_NODE || (oldest != null && Integer.parseInt(numbers.group(2)) >= oldest);
  }

  private static boolean atLeast(String text, int[] oldest) {
    Matcher numbers = NUMBERS.matcher(text);
    if (!numbers.find()) {
      return false;
    }
    int major = Integer.parseInt(numbers.group(1));
    int minor = Integer.parseInt(numbers.group(2));
    return major > oldest[0] || (major == oldest[0] && minor >= oldest[1]);
  }

  private static Optional<String> firstLineOf(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("MVNW_VERBOSE", "false");
      Process process = builder.start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
      return ended
          ? text.lines().filter(l -> NUMBERS.matcher(l).find()).findFirst()
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
