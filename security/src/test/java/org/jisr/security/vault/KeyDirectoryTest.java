package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyDirectoryTest {
  private static final byte[] AAD = {1};

  @TempDir Path temporary;
  private Path directory = Path.of("");

  @BeforeEach
  void nameTheDirectory() {
    directory = temporary.resolve("keys");
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }

  @Test
  void fiveFilesThatOnlyTheOwnerMayRead() throws IOException {
    KeyDirectory.prepare(directory);

    assertThat(contents().keySet())
        .containsExactly(
            "context.key", "kek.p12", "kek.pass", "release-ed25519.key", "release-ed25519.pub");
    assertThat(permissions(directory)).isEqualTo("rwx------");
    for (String file : contents().keySet()) {
      assertThat(permissions(directory.resolve(file))).isEqualTo("rw-------");
    }
  }

  @Test
  void aSecondPreparationChangesNothing() throws IOException {
    KeyDirectory.prepare(directory);
    Map<String, String> before = contents();

    KeyDirectory.prepare(directory);

    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void twoInstallationsShareNoKey() {
    KeystoreKek one = KeyDirectory.prepare(directory).kek();
    KeystoreKek other = KeyDirectory.prepare(temporary.resolve("other")).kek();

    assertThatThrownBy(() -> other.unwrap(1, one.wrap(1, new byte[32], AAD), AAD))
        .isInstanceOf(Unreadable.class);
  }

  /** The states a cut between two renames can leave behind. */
  @Test
  void aFirstStartCutShortIsFinished() throws IOException {
    KeyDirectory.prepare(directory);
    byte[] wrapped = KeyDirectory.at(directory).kek().wrap(1, new byte[32], AAD);
    Files.move(directory.resolve("kek.pass"), directory.resolve("kek.pass.first"));
    Files.delete(directory.resolve("release-ed25519.pub"));
    Files.delete(directory.resolve("context.key"));

    KeyDirectory keys = KeyDirectory.prepare(directory);

    assertThat(keys.kek().unwrap(1, wrapped, AAD)).isEqualTo(new byte[32]);
    assertThat(keys.releasePublicKey()).isEqualTo(keys.releaseSigner().publicKey());
  }

  @Test
  void aPassphraseLeftBeforeAnyKeyWasMadeIsReplaced() throws IOException {
    Files.createDirectory(directory);
    Files.writeString(directory.resolve("kek.pass.first"), "left behind");

    KeyDirectory.prepare(directory);

    assertThat(directory.resolve("kek.pass.first")).doesNotExist();
    assertThat(directory.resolve("kek.pass")).content().isNotEqualTo("left behind");
  }

  @Test
  void aLostKeyFileIsNotSilentlyReplaced() throws IOException {
    KeyDirectory.prepare(directory);
    Files.delete(directory.resolve("kek.p12"));

    assertThatThrownBy(() -> KeyDirectory.prepare(directory))
        .isInstanceOf(KeyFileUnusable.class)
        .hasMessageContaining("kek.p12");
    assertThat(directory.resolve("kek.p12")).doesNotExist();
  }

  @Test
  void aLostReleaseKeyIsNotSilentlyReplaced() throws IOException {
    KeyDirectory.prepare(directory);
    Files.delete(directory.resolve("release-ed25519.key"));

    assertThatThrownBy(() -> KeyDirectory.prepare(directory))
        .isInstanceOf(KeyFileUnusable.class)
        .hasMessageContaining("release-ed25519.key");
  }

  @Test
  void aPassphraseOfAnotherInstallationFailsClearly() throws IOException {
    KeyDirectory.prepare(directory);
    Files.writeString(directory.resolve("kek.pass"), "another");

    assertThatThrownBy(() -> KeyDirectory.prepare(directory))
        .isInstanceOf(KeyFileUnusable.class)
        .hasMessageContaining("passphrase");
  }

  @Test
  void aDamagedContextOrReleaseKeyFailsClearly() throws IOException {
    KeyDirectory keys = KeyDirectory.prepare(directory);
    Files.write(directory.resolve("context.key"), new byte[33]);
    Files.writeString(directory.resolve("release-ed25519.key"), "not PEM");

    assertThatThrownBy(keys::contextKey).isInstanceOf(KeyFileUnusable.class);
    assertThatThrownBy(keys::releaseSigner).isInstanceOf(KeyFileUnusable.class);
  }

  @Test
  void theReleaseKeysArePemThatCommonToolsRead() throws IOException {
    KeyDirectory.prepare(directory);

    assertThat(directory.resolve("release-ed25519.key"))
        .content(UTF_8)
        .startsWith("-----BEGIN PRIVATE KEY-----\n");
    assertThat(directory.resolve("release-ed25519.pub"))
        .content(UTF_8)
        .startsWith("-----BEGIN PUBLIC KEY-----\n");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
