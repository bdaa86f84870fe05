package org.jisr.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AuditMacTest {
  private static final byte[] EVENT = {1, 2, 3};

  private final AuditMac mac = new AuditMac(new byte[32]);

  @Test
  void aRowAsItWasWrittenHolds() {
    assertThat(mac.holds(EVENT, mac.of(EVENT))).isTrue();
  }

  @Test
  void aChangedRowACutMacOrAnotherKeyDoesNot() {
    assertThat(mac.holds(new byte[] {1, 2, 4}, mac.of(EVENT))).isFalse();
    assertThat(mac.holds(EVENT, new byte[0])).isFalse();
    assertThat(mac.holds(EVENT, new AuditMac(key(1)).of(EVENT))).isFalse();
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> new AuditMac(new byte[16]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] key(int first) {
    byte[] key = new byte[32];
    key[0] = (byte) first;
    return key;
  }
}
