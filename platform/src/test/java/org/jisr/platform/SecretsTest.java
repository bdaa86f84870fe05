package org.jisr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void nobodyButTheOwnerMayReadThePasswords() throws IOException {
    Secrets.in(folder.resolve("secrets")).password("database.jisr_app");

    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aPasswordStaysTheSameForTheLifeOfAnInstallation() {
    String first = Secrets.in(folder.resolve("secrets")).password("account.commander");

    assertThat(Secrets.in(folder.resolve("secrets")).password("account.commander"))
        .isEqualTo(first);
  }

  @Test
  void noTwoPasswordsAndNoTwoInstallationsShareOne() {
    Secrets one = Secrets.in(folder.resolve("one"));
    Secrets other = Secrets.in(folder.resolve("other"));

    assertThat(one.password("a")).hasSize(24).isNotEqualTo(one.password("b"));
    assertThat(one.password("a")).isNotEqualTo(other.password("a"));
  }

  @Test
  void aPasswordNeedsNoQuotingInSqlJsonOrAForm() {
    Secrets secrets = Secrets.in(folder.resolve("secrets"));

    for (int i = 0; i < 200; i++) {
      assertThat(secrets.password("name" + i)).matches("[A-Za-z0-9]+");
    }
  }
}
