package org.jisr.platform.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolchainTest {
  @ParameterizedTest
  @CsvSource({
    "v20.19.0,true",
    "v20.20.2,true",
    "v22.13.0,true",
    "v24.0.0,true",
    "v25.2.1,true",
    "v23.11.0,false",
    "v22.12.0,false",
    "v21.7.3,false",
    "v20.18.3,false",
    "v18.99.0,false",
    "none,false"
  })
  void aNodeTheFrontEndsToolsDoNotSupportIsRefused(String version, boolean enough) {
    assertThat(Toolchain.isNodeForUs(version)).isEqualTo(enough);
  }
}
