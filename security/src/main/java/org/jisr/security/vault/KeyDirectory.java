package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;

/**
 * The directory of the keys that live outside the database: {@code kek.p12} with {@code kek.pass},
 * {@code context.key} (id, 2 bytes; key, 32 bytes), {@code release-ed25519.key} with {@code
 * release-ed25519.pub} (PEM).
 *
 * <p><b>Guarantees</b> 0700 for the directory and 0600 for what is secret in it, that an existing
 * key is never overwritten, and that a first start cut short can be repeated.
 *
 * <p><b>Does not guarantee</b> that the keys fit a database: new keys do not open old data, so
 * prepare a directory only for an empty one, and never back the two up together.
 */
public final class KeyDirectory {
  private static final short FIRST_CONTEXT_KEY = 1;

  private final Path kekFile;
  private final Path passphraseFile;
  private final Path contextFile;
  private final Path releaseKeyFile;
  private final Path releasePublicFile;

  private KeyDirectory(Path directory) {
    kekFile = directory.resolve("kek.p12");
    passphraseFile = directory.resolve("kek.pass");
    contextFile = directory.resolve("context.key");
    releaseKeyFile = directory.resolve("release-ed25519.key");
    releasePublicFile = directory.resolve("release-ed25519.pub");
  }

  /**
   * Makes the directory and whatever key is missing in it; a second call changes nothing.
   *
   * @throws KeyFileUnusable if a key file is there without its counterpart, does not open, or
   *     nothing can be written
   */
  public static KeyDirectory prepare(Path directory) {
    KeyFiles.createDirectory(directory);
    KeyDirectory keys = new KeyDirectory(directory);
    keys.prepareKek();
    keys.prepareContextKey();
    keys.prepareReleaseKey();
    keys.kek();
    keys.contextKey();
    keys.releasePublicKey();
    return keys;
  }

  /** The directory as it is; files are read when asked for. */
  public static KeyDirectory at(Path directory) {
    return new KeyDirectory(directory);
  }

  /**
   * {@code kek.p12}, opened with {@code kek.pass}.
   *
   * @throws KeyFileUnusable if one is missing or damaged, or they do not belong together
   */
  public KeystoreKek kek() {
    char[] passphrase = new String(KeyFiles.read(passphraseFile), UTF_8).strip().toCharArray();
    try {
      return KeystoreKek.open(kekFile, passphrase);
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  /**
   * {@code context.key}.
   *
   * @throws KeyFileUnusable if it is missing or damaged
   */
  public ContextKey contextKey() {
    byte[] content = KeyFiles.read(contextFile);
    if (content.length != Short.BYTES + ContextKey.KEY_BYTES) {
      throw new KeyFileUnusable("The key file is damaged: " + contextFile);
    }
    ByteBuffer in = ByteBuffer.wrap(content);
    return new ContextKey(in.getShort(), Header.take(in, ContextKey.KEY_BYTES));
  }

  /** Signs row-level-security contexts with {@code context.key}. */
  public ContextSigner contextSigner(InstantSource clock) {
    return new ContextSigner(contextKey(), clock);
  }

  /** Marks requests with a key derived from {@code context.key}. */
  public RequestMarks requestMarks() {
    return new RequestMarks(contextKey());
  }

  /** Signs releases with {@code release-ed25519.key}. */
  public ReleaseSigner releaseSigner() {
    return new ReleaseSigner(Pem.readPrivate(releaseKeyFile));
  }

  /** The 32 bytes of {@code release-ed25519.pub}. */
  public byte[] releasePublicKey() {
    return Pem.readPublic(releasePublicFile);
  }

  /**
   * Both files are written aside first and the key file is renamed first: whatever moment the power
   * fails, either no key was ever used or the passphrase is still there to finish with.
   */
  private void prepareKek() {
    Path passphraseAside = passphraseFile.resolveSibling("kek.pass.first");
    try {
      if (!Files.exists(kekFile)) {
        if (Files.exists(passphraseFile)) {
          throw new KeyFileUnusable("kek.pass is there but its key file is missing: " + kekFile);
        }
        Files.deleteIfExists(passphraseAside);
        byte[] passphrase =
            Base64.getUrlEncoder().withoutPadding().encode(SecretBytes.randomBytes(32));
        KeyFiles.create(passphraseAside, passphrase);
        KeystoreKek.create(kekFile, new String(passphrase, US_ASCII).toCharArray());
      }
      if (!Files.exists(passphraseFile) && Files.exists(passphraseAside)) {
        KeyFiles.rename(passphraseAside, passphraseFile);
      }
    } catch (IOException failed) {
      throw new KeyFileUnusable("The key file cannot be written: " + passphraseFile, failed);
    }
  }

  private void prepareContextKey() {
    if (!Files.exists(contextFile)) {
      byte[] key = SecretBytes.randomBytes(ContextKey.KEY_BYTES);
      KeyFiles.create(
          contextFile,
          ByteBuffer.allocate(Short.BYTES + key.length)
              .putShort(FIRST_CONTEXT_KEY)
              .put(key)
              .array());
    }
  }

  private void prepareReleaseKey() {
    if (!Files.exists(releaseKeyFile)) {
      if (Files.exists(releasePublicFile)) {
        throw new KeyFileUnusable(
            "release-ed25519.pub is there but its private key is missing: " + releaseKeyFile);
      }
      KeyFiles.create(releaseKeyFile, Pem.ofPrivate(SecretBytes.randomBytes(32)));
    }
    if (!Files.exists(releasePublicFile)) {
      KeyFiles.create(releasePublicFile, Pem.ofPublic(releaseSigner().publicKey()));
    }
  }
}
