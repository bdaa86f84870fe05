package org.jisr.survivor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SpeakableCodeTest {
  @RepeatedTest(20)
  void canBeSaidOverABadLine() {
    assertThat(SpeakableCode.next()).matches("[34679ACDEFHKNRTWXY]{4}-[34679ACDEFHKNRTWXY]{4}");
  }

  @Test
  void doesNotRepeat() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      codes.add(SpeakableCode.next());
    }
    // Of 18^8 codes two of these are the same once in 5,500 runs, and twice in none.
    assertThat(codes).hasSizeGreaterThan(1998);
  }
}
