package org.jisr.release.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jisr.release.ReleaseView;
import org.jisr.release.SampleRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class ChartTest {
  private static final Path APPROVED = Path.of("src/test/resources/charts");
  private static final ReleaseView MONTH = SampleRelease.of(24, 250);

  static Stream<Arguments> everyPicture() {
    return Stream.of(Chart.values())
        .flatMap(
            chart ->
                Stream.of(List.of("ar", "arab"), List.of("ar", "latn"), List.of("en", "latn"))
                    .map(text -> Arguments.of(chart, text.get(0), text.get(1))));
  }

  @ParameterizedTest
  @MethodSource("everyPicture")
  void thePictureIsTheOneThatWasApproved(Chart chart, String language, String digits)
      throws IOException {
    String drawn = draw(chart, language, digits);
    Path approved =
        APPROVED.resolve(
            chart.name().toLowerCase(Locale.ROOT) + "-" + language + "-" + digits + ".svg");
    if (Boolean.getBoolean("jisr.approve")) {
      Files.createDirectories(APPROVED);
      Files.writeString(approved, drawn, UTF_8);
    }
    assertThat(drawn).isEqualTo(Files.readString(approved, UTF_8));
  }

  @ParameterizedTest
  @MethodSource("everyPicture")
  void thePictureIsNamedDescribedAndCarriesNoScriptOrStyle(
      Chart chart, String language, String digits) throws Exception {
    String drawn = draw(chart, language, digits);
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(drawn)))
            .getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("lang")).isEqualTo(language);
    assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    assertThat(drawn).doesNotContain("<script", "<style", "style=", "href", "onload");
  }

  @ParameterizedTest
  @MethodSource("everyPicture")
  void bothLanguagesSayTheSameNumbers(Chart chart, String language, String digits) {
    assertThat(numbers(draw(chart, language, digits)))
        .isEqualTo(numbers(draw(chart, "en", "latn")));
  }

  @Test
  void whatIsNotShownIsNotDrawnEither() {
    ReleaseView small = SampleRelease.of(3, 20);
    String drawn = Chart.CATEGORIES.draw(small, ChartText.of("en", "latn").orElseThrow());
    assertThat(small.categories()).noneMatch(category -> category.cell().hasEstimate());
    assertThat(drawn).doesNotContain("<circle").contains("fewer than 12");
  }

  @Test
  void anUnknownLanguageOrDigitIsRefused() {
    assertThat(ChartText.of("fr", "latn")).isEmpty();
    assertThat(ChartText.of("ar", "roman")).isEmpty();
    assertThat(Chart.named("pie")).isEmpty();
    assertThat(Chart.named("totals")).contains(Chart.TOTALS);
  }

  @Test
  void aLabelCannotBreakOutOfThePicture() {
    assertThat(new Svg().leafText("text", "<script>&\"", "x", "\"><a").toString())
        .isEqualTo("<text x=\"&quot;&gt;&lt;a\">&lt;script&gt;&amp;&quot;</text>\n");
  }

  private static String draw(Chart chart, String language, String digits) {
    return chart.draw(MONTH, ChartText.of(language, digits).orElseThrow());
  }

  /** Every number a reader reads, in European digits. */
  private static Set<String> numbers(String svg) {
    String read =
        Pattern.compile("<text[^>]*>([^<]*)</text>")
            .matcher(svg)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.joining(" "));
    StringBuilder european = new StringBuilder();
    read.chars()
        .forEach(
            sign ->
                european.append(
                    sign >= '٠' && sign <= '٩' ? (char) (sign - '٠' + '0') : (char) sign));
    return Pattern.compile("\\d+")
        .matcher(european)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
