package org.jisr.nonames;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/**
 * The lines of {@code nonames/lines.csv}, about half with something planted and half clean but
 * hard: what is planted is found where it stands, what is clean passes.
 */
class NoNamesGateTest {
  private static final NoNamesGate GATE = NoNamesGate.shared();

  /** One line; what is planted stands between ⟦ and ⟧. */
  private record Line(String kind, String language, String expected, String marked) {
    String text() {
      return marked.replace("⟦", "").replace("⟧", "");
    }

    boolean isClean() {
      return expected.equals("clean");
    }

    boolean isRight() {
      List<Finding> found = GATE.findings(text());
      return isClean() ? found.isEmpty() : found.stream().anyMatch(this::isPlanted);
    }

    private boolean isPlanted(Finding one) {
      int from = marked.indexOf('⟦');
      int to = marked.indexOf('⟧') - 1;
      return one.kind().word().equals(expected) && one.start() < to && one.end() > from;
    }

    String told() {
      return "%s %s %s: %s → %s".formatted(kind, language, expected, text(), GATE.findings(text()));
    }
  }

  @Test
  void whatIsPlantedIsFoundWhereItStands() throws IOException {
    assertThat(wrong(false)).isEmpty();
  }

  @Test
  void whatIsCleanPasses() throws IOException {
    assertThat(wrong(true)).isEmpty();
  }

  @Test
  void theCorpusIsLargeMixedAndCounted() throws IOException {
    Map<String, int[]> figures = new TreeMap<>();
    for (Line line : lines()) {
      String group =
          (line.isClean() ? "clean    " : "planted  ") + line.language() + " " + line.kind();
      int[] figure = figures.computeIfAbsent(group, name -> new int[2]);
      figure[0] += line.isRight() ? 1 : 0;
      figure[1]++;
    }
    System.Logger log = System.getLogger(NoNamesGateTest.class.getName());
    figures.forEach(
        (group, figure) ->
            log.log(
                System.Logger.Level.INFO,
                String.format(Locale.ROOT, "%-32s %3d of %3d", group, figure[0], figure[1])));
    assertThat(figures.values()).allSatisfy(figure -> assertThat(figure[0]).isEqualTo(figure[1]));
    assertThat(lines()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(lines().stream().filter(Line::isClean)).hasSizeBetween(180, 280);
  }

  /**
   * 40 lines that were written when the gate was finished and had no part in making it: 40 were
   * right as first seen, 20 planted and 20 clean.
   */
  @Test
  void linesWrittenAfterwardsAreAsTheyWereFirstSeen() throws IOException {
    List<Line> afterwards = lines("/nonames/afterwards.csv");
    assertThat(afterwards).hasSize(40);
    assertThat(afterwards.stream().filter(Line::isClean)).hasSize(20);
    assertThat(afterwards.stream().filter(line -> !line.isRight()).map(Line::told)).isEmpty();
  }

  private static List<String> wrong(boolean clean) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Line line : lines()) {
      if (line.isClean() == clean && !line.isRight()) {
        wrong.add(line.told());
      }
    }
    return wrong;
  }

  private static List<Line> lines() throws IOException {
    return lines("/nonames/lines.csv");
  }

  private static List<Line> lines(String name) throws IOException {
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (InputStream file = NoNamesGateTest.class.getResourceAsStream(name)) {
      return format.parse(new InputStreamReader(Objects.requireNonNull(file), UTF_8)).stream()
          .map(
              row ->
                  new Line(
                      row.get("kind"), row.get("language"), row.get("expected"), row.get("text")))
          .toList();
    }
  }
}
