package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeystoreKekTest {
  private static final byte[] AAD = "where it belongs".getBytes(UTF_8);
  private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);

  @TempDir Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("kek.p12");
  }

  private static char[] right() {
    return "the right one".toCharArray();
  }

  @Test
  void whatItWrappedItUnwrapsAfterARestart() {
    byte[] wrapped = KeystoreKek.create(file, right()).wrap(1, KEY, AAD);

    assertThat(KeystoreKek.open(file, right()).unwrap(1, wrapped, AAD)).isEqualTo(KEY);
  }

  @Test
  void onlyItsOwnerMayReadTheFile() throws IOException {
    KeystoreKek.create(file, right());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(directory).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void aWrongPassphraseFailsClearlyAndWithoutRepeatingIt() {
    KeystoreKek.create(file, right());

    assertThatThrownBy(() -> KeystoreKek.open(file, "the wrong one".toCharArray()))
        .isInstanceOf(KeyFileUnusable.class)
        .hasMessageContaining("passphrase")
        .hasMessageContaining("kek.p12")
        .hasMessageNotContaining("wrong one");
  }

  @Test
  void aMissingFileFailsClearly() {
    assertThatThrownBy(() -> KeystoreKek.open(file, right()))
        .isInstanceOf(KeyFileUnusable.class)
        .hasMessageContaining("missing");
  }

  @Test
  void aDamagedFileFailsClearly() throws IOException {
    Files.writeString(file, "not a keystore");

    assertThatThrownBy(() -> KeystoreKek.open(file, right()))
        .isInstanceOf(KeyFileUnusable.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void anExistingFileIsNeverOverwritten() throws IOException {
    KeystoreKek.create(file, right());
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> KeystoreKek.create(file, right())).isInstanceOf(KeyFileUnusable.class);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void anEarlierEpochStillUnwrapsAndTheNewOneIsActive() {
    byte[] wrapped = KeystoreKek.create(file, right()).wrap(1, KEY, AAD);

    KeystoreKek kek = KeystoreKek.addEpoch(file, right());

    assertThat(kek.activeEpoch()).isEqualTo(2);
    assertThat(kek.unwrap(1, wrapped, AAD)).isEqualTo(KEY);
    assertThat(kek.unwrap(2, kek.wrap(2, KEY, AAD), AAD)).isEqualTo(KEY);
    assertThat(KeystoreKek.open(file, right()).activeEpoch()).isEqualTo(2);
  }

  @Test
  void anotherEpochsKeyAnotherPlaceOrAMissingEpochIsUnreadable() {
    KeystoreKek.create(file, right());
    KeystoreKek kek = KeystoreKek.addEpoch(file, right());
    byte[] wrapped = kek.wrap(1, KEY, AAD);

    assertUnreadable(() -> kek.unwrap(2, wrapped, AAD));
    assertUnreadable(() -> kek.unwrap(1, wrapped, KEY));
    assertUnreadable(() -> kek.unwrap(3, wrapped, AAD));
  }

  private static void assertUnreadable(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(Unreadable.class);
  }
}
