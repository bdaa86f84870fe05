package org.jisr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./jisr check reproducible}: nothing tells when it was built. */
class FixedTimesTest {
  /** {@code project.build.outputTimestamp} of the parent POM. */
  private static final LocalDateTime FIXED = LocalDateTime.of(2026, 11, 22, 0, 0);

  @Test
  void everyEntryOfTheApplicationCarriesTheOneTime() throws IOException {
    List<EarFile.Entry> ours =
        EarFile.entries().stream().filter(entry -> !entry.name().startsWith("lib/")).toList();
    assertThat(ours).hasSizeGreaterThan(100);
    assertThat(ours)
        .filteredOn(entry -> !entry.time().equals(FIXED))
        .extracting(EarFile.Entry::name)
        .isEmpty();
  }

  @Test
  void librariesLieInItWithTheOneTimeToo() throws IOException {
    assertThat(EarFile.entries())
        .filteredOn(entry -> entry.name().startsWith("lib/") && !entry.name().contains("!/"))
        .isNotEmpty()
        .allMatch(entry -> entry.time().equals(FIXED));
  }
}
