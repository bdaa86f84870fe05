package org.jisr.platform.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolchainTest {
  @ParameterizedTest
  @CsvSource({
    "v20.19.0,true",
    "v20.20.2,true",
    "v22.1.0,true",
    "v20.18.3,false",
    "v18.99.0,false",
    "none,false"
  })
  void aNodeOlderThanTheFrontEndNeedsIsRefused(String version, boolean enough) {
    assertThat(Toolchain.atLeast(version, new int[] {20, 19})).isEqualTo(enough);
  }
}
