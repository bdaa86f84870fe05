package org.jisr.platform.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Maven's output as it comes and keeps what a waiting person wants to know of it. */
final class MavenOutput {
  private static final Pattern MODULE =
      Pattern.compile("^\\[INFO\\] Building (.+?) \\S+\\s+\\[(\\d+/\\d+)\\]$");
  private static final Pattern GOAL =
      Pattern.compile(
          "^\\[INFO\\] --- (?:maven-)?([a-z-]+?)(?:-maven-plugin|-plugin)?:\\S+?:(\\S+) \\(");
  private static final Pattern DOWNLOADED =
      Pattern.compile("^\\[INFO\\] Downloaded from \\S+: \\S+ \\(([0-9.]+) (B|kB|MB|GB)");
  private static final Pattern SERVER =
      Pattern.compile("^\\[INFO\\] (\\d+) of (\\d+) \\([0-9.]+%\\)$");

  private static final Pattern ERROR =
      Pattern.compile("^\\[ERROR\\] *(\\S.*?)(?: -> \\[Help \\d+\\])?$");
  private static final Pattern ADVICE =
      Pattern.compile(
          "^(?:\\[Help|To see the full stack trace|Re-run Maven|For more information about the"
              + "|After correcting the problems|mvn <args>).*");
  private static final int LAST_ERRORS = 25;

  private final Deque<String> errors = new ArrayDeque<>();
  private String module = "";
  private String goal = "";
  private String server = "";
  private int files;
  private double megabytes;

  /** Takes the next line. */
  void accept(String line) {
    Matcher downloaded = DOWNLOADED.matcher(line);
    if (downloaded.find()) {
      files++;
      megabytes += Double.parseDouble(downloaded.group(1)) * inMegabytes(downloaded.group(2));
      return;
    }
    Matcher parts = SERVER.matcher(line);
    if (parts.matches()) {
      server = ", server parts " + parts.group(1) + "/" + parts.group(2);
      return;
    }
    Matcher built = MODULE.matcher(line);
    if (built.matches()) {
      module = built.group(1) + " (" + built.group(2) + ")";
      goal = "";
      server = "";
      return;
    }
    Matcher step = GOAL.matcher(line);
    if (step.find()) {
      goal = ", " + step.group(1) + " " + step.group(2);
      server = "";
      return;
    }
    Matcher error = ERROR.matcher(line);
    if (error.matches() && !ADVICE.matcher(error.group(1)).matches()) {
      errors.addLast(error.group(1));
      if (errors.size() > LAST_ERRORS) {
        errors.removeFirst();
      }
    }
  }

  /** The last errors it named, without what it advises about itself. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** The module being built, in its own words, or an empty text. */
  String module() {
    return module;
  }

  /** What is being done to the module, and what was downloaded so far. */
  String work() {
    String text = goal + server + (files == 0 ? "" : ", " + downloads());
    return text.startsWith(", ") ? text.substring(2) : text;
  }

  /** One line: the module, what is being done to it, what was downloaded so far. */
  String summary() {
    return module + (work().isEmpty() ? "" : ", " + work());
  }

  /** What was downloaded so far. */
  String downloads() {
    return files == 0
        ? ""
        : String.format(Locale.ROOT, "%d files, %.0f MB downloaded", files, megabytes);
  }

  private static double inMegabytes(String unit) {
    return switch (unit) {
      case "B" -> 1e-6;
      case "kB" -> 1e-3;
      case "GB" -> 1e3;
      default -> 1;
    };
  }
}
