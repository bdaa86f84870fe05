package org.jisr.release.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PublicErrorsTest {
  private final Block block = MonthBlock.block();
  private final Hat hat = Hat.of(block);

  @Test
  void thePublishedTableIsWhatItsSeedGives() throws IOException {
    StringBuilder expected =
        new StringBuilder(
            "block,hat_sha256,seed,draws,error_class,q05_thousandths,q95_thousandths,deviation_thousandths\n");
    PublicErrors errors = new PublicErrors(block, MonthBlock.tree(), hat);
    for (ErrorClass error : errors.measure(PublicErrors.SEED, PublicErrors.DRAWS)) {
      expected.append(block.name()).append(',').append(HexFormat.of().formatHex(hat.sha256()));
      expected.append(',').append(PublicErrors.SEED).append(',').append(PublicErrors.DRAWS);
      expected.append(',').append(error.name()).append(',').append(error.q05());
      expected.append(',').append(error.q95()).append(',').append(error.deviation()).append('\n');
    }
    try (var file =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/reference/" + ErrorTable.FILE.name()))) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(expected.toString());
    }
  }

  @Test
  void aTableMeasuredForAnotherMethodIsRefused() {
    assertThatThrownBy(() -> ErrorTable.of("month", "00"))
        .isInstanceOf(IllegalStateException.class);
  }
}
