package org.jisr.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.jisr.issue.IssueLog;
import org.jisr.security.OrgId;
import org.jisr.security.vault.KeyedVault;
import org.jisr.security.vault.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of release 25, deployed. */
class ReleaseTest extends InContainer {
  private static final int JAVA_25 = 69;

  sealed interface Answer permits Accepted, Declined {}

  record Accepted(UUID file) implements Answer {}

  record Declined(String reason, int days) implements Answer {}

  @Test
  void theServerRunsTheReleaseItWasBuiltFor() {
    assertThat(Runtime.version().feature()).isEqualTo(25);
  }

  @ParameterizedTest
  @ValueSource(classes = {IssueLog.class, KeyedVault.class, ReleaseTest.class})
  void theServerReadsClassesOfThatRelease(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getClassLoader().getResourceAsStream(name);
        DataInputStream bytes = new DataInputStream(Objects.requireNonNull(in))) {
      assertThat(bytes.readInt()).isEqualTo(0xCAFEBABE);
      assertThat(bytes.readUnsignedShort()).isZero();
      assertThat(bytes.readUnsignedShort()).isEqualTo(JAVA_25);
    }
  }

  @Test
  void aSwitchTakesSealedRecordsApart() {
    UUID file = new UUID(0, 25);
    assertThat(told(new Accepted(file))).isEqualTo("file " + file);
    assertThat(told(new Declined("full", 3))).isEqualTo("full for 3 days");
    assertThat(told(new Declined("full", 40))).isEqualTo("full for long");
  }

  @Test
  void theApplicationsOwnSealedTypesAreWhole() {
    Recipient recipient = new Recipient.Organisation(new OrgId(new UUID(0, 1)));
    assertThat(Recipient.class.isSealed()).isTrue();
    assertThat(Recipient.class.getPermittedSubclasses()).contains(recipient.getClass());
    assertThat(recipient.getClass().isRecord()).isTrue();
  }

  private static String told(Answer answer) {
    return switch (answer) {
      case Accepted(UUID file) -> "file " + file;
      case Declined(String reason, int days) when days < 31 ->
          "%s for %d days".formatted(reason, days);
      case Declined(String reason, _) -> reason + " for long";
    };
  }
}
