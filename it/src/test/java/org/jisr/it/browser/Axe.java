package org.jisr.it.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The rules of axe-core, run inside the page as they are in its distribution for Playwright. */
final class Axe {
  static final String SCRIPT = script();

  /** Only what WCAG up to 2.2 AA asks; each fault as its rule and the elements it is about. */
  static final String RUN =
      """
      ;axe.run(document, {
        runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
        resultTypes: ['violations']
      }).then(result => result.violations.map(
        fault => fault.id + ' at ' + fault.nodes.map(node => node.target.join(' ')).join(', ')))
      """;

  private Axe() {}

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
