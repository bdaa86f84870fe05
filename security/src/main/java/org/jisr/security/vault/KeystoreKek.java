package org.jisr.security.vault;

import java.nio.file.Path;

/**
 * The key-encryption key in a PKCS#12 file, one entry an epoch.
 *
 * <p><b>Guarantees</b> that the file is readable by its owner alone (0600) and opens only with its
 * passphrase.
 *
 * <p><b>Does not guarantee</b> erasure while a copy of the file and its passphrase exist: keep both
 * out of every backup of the database.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class KeystoreKek implements KekProvider {
  private KeystoreKek() {}

  /**
   * Makes the file with epoch 1; refuses to touch one that exists.
   *
   * @throws KeyFileUnusable if the file exists or cannot be written
   */
  public static KeystoreKek create(Path file, char[] passphrase) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads the file.
   *
   * @throws KeyFileUnusable if the file is missing or damaged or the passphrase is wrong
   */
  public static KeystoreKek open(Path file, char[] passphrase) {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds the next epoch, which becomes the active one; the earlier ones still unwrap.
   *
   * @throws KeyFileUnusable as {@link #open}, or if the file cannot be written
   */
  public static KeystoreKek addEpoch(Path file, char[] passphrase) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int activeEpoch() {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] wrap(int epoch, byte[] key, byte[] aad) {
    throw new UnsupportedOperationException();
  }

  @Override
  public byte[] unwrap(int epoch, byte[] wrapped, byte[] aad) {
    throw new UnsupportedOperationException();
  }
}
