package org.jisr.platform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * How many tests of each kind ran, read from the reports that JUnit's runners and Vitest write.
 *
 * <p>The reports are counted rather than the runner's last line, because a runner that was never
 * reached writes none and must not look like success.
 */
final class TestCounts {
  private static final List<String> REPORT_FOLDERS =
      List.of("surefire-reports", "failsafe-reports");
  private static final List<String> MODULES =
      List.of("security", "ejb", "web", "ear", "platform", "it");
  private static final int LONGEST = 400;
  private static final Path FRONT_END = Path.of("web/target/vitest.xml");

  /** The tests of one kind. */
  record Count(int passed, int failed, int skipped) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    String words() {
      return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
    }
  }

  private final Map<String, Count> byKind = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  private TestCounts() {}

  /** Deletes the reports of earlier runs, so that they are not counted as this one's. */
  static void forget(Path checkout) {
    for (Path report : reports(checkout)) {
      try {
        Files.delete(report);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Reads every report below the checkout. */
  static TestCounts of(Path checkout) {
    return of(checkout, MODULES);
  }

  /** Reads the reports of these modules. */
  static TestCounts of(Path checkout, List<String> modules) {
    TestCounts counts = new TestCounts();
    for (Path report : reports(checkout)) {
      String module = checkout.relativize(report).getName(0).toString();
      if (modules.contains(module)) {
        counts.read(module, report);
      }
    }
    return counts;
  }

  Map<String, Count> byKind() {
    return Map.copyOf(byKind);
  }

  /** Each failure in a line: which test, what it says, and the line of the test that says so. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  Count total() {
    return byKind.values().stream().reduce(Count.NONE, Count::plus);
  }

  private void read(String module, Path report) {
    NodeList cases = parse(report).getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      Element one = (Element) cases.item(i);
      Count count = countOf(one);
      byKind.merge(kindOf(module, one.getAttribute("classname")), count, Count::plus);
      if (count.failed() > 0) {
        failures.add(one.getAttribute("classname") + " " + one.getAttribute("name") + whyOf(one));
      }
    }
  }

  private static Count countOf(Element one) {
    if (has(one, "failure") || has(one, "error")) {
      return new Count(0, 1, 0);
    }
    return has(one, "skipped") ? new Count(0, 0, 1) : new Count(1, 0, 0);
  }

  private static boolean has(Element one, String child) {
    return one.getElementsByTagName(child).getLength() > 0;
  }

  private static String whyOf(Element one) {
    NodeList failures = one.getElementsByTagName(has(one, "failure") ? "failure" : "error");
    Element failure = (Element) failures.item(0);
    String message = failure.getAttribute("message").strip().replaceAll("\\s+", " ");
    String said = message.length() > LONGEST ? message.substring(0, LONGEST) + " …" : message;
    return (said.isEmpty() ? "" : ": " + said) + placeOf(one, failure.getTextContent());
  }

  private static String placeOf(Element one, String trace) {
    String file =
        one.getAttribute("classname").replaceFirst("^.*\\.", "").replaceFirst("\\$.*", "");
    Matcher place = Pattern.compile("\\(" + Pattern.quote(file) + "\\.java:\\d+\\)").matcher(trace);
    return place.find() ? " " + place.group() : "";
  }

  /** What a test shows, told from where it stands. */
  static String kindOf(String module, String className) {
    if (module.equals("web") && !className.startsWith("org.jisr")) {
      return "front end";
    }
    if (className.contains("Architecture")) {
      return "architecture";
    }
    if (!module.equals("it")) {
      return "unit";
    }
    if (className.contains(".incontainer.")) {
      return "in the server";
    }
    return className.contains(".browser.") ? "in the browser" : "whole, over HTTP";
  }

  private static List<Path> reports(Path checkout) {
    List<Path> found = new ArrayList<>();
    for (String module : MODULES) {
      for (String folder : REPORT_FOLDERS) {
        addXml(checkout.resolve(module).resolve("target").resolve(folder), found);
      }
    }
    Path frontEnd = checkout.resolve(FRONT_END);
    if (Files.exists(frontEnd)) {
      found.add(frontEnd);
    }
    return found;
  }

  private static void addXml(Path folder, List<Path> found) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> String.valueOf(file.getFileName()).matches("TEST-.*\\.xml"))
          .sorted()
          .forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parse(Path report) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(report.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new Refusal(ExitCode.TESTS_FAILED, "A test report is not whole: " + report, e);
    }
  }
}
