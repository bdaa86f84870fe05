package org.jisr.security.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key-encryption key in a PKCS#12 file, one AES-256 entry an epoch.
 *
 * <p><b>Guarantees</b> that the file is readable by its owner alone (0600), is never half written,
 * and opens only with its passphrase.
 *
 * <p><b>Does not guarantee</b> erasure while a copy of the file and its passphrase exist: keep both
 * out of every backup of the database. Nor does it hide the key from whoever reads this process's
 * memory.
 */
public final class KeystoreKek implements KekProvider {
  private static final String TYPE = "PKCS12";
  private static final String ALIAS = "kek-epoch-";
  private static final int FIRST = 1;

  private final NavigableMap<Integer, SecretBytes> epochs;

  private KeystoreKek(NavigableMap<Integer, SecretBytes> epochs) {
    this.epochs = epochs;
  }

  /**
   * Makes the file with epoch 1; refuses to touch one that exists.
   *
   * @throws KeyFileUnusable if the file exists or cannot be written
   */
  public static KeystoreKek create(Path file, char[] passphrase) {
    KeyFiles.create(file, withEpoch(load(null, file, passphrase), FIRST, passphrase));
    return open(file, passphrase);
  }

  /**
   * Reads the file.
   *
   * @throws KeyFileUnusable if the file is missing or damaged or the passphrase is wrong
   */
  public static KeystoreKek open(Path file, char[] passphrase) {
    KeyStore store = load(KeyFiles.read(file), file, passphrase);
    NavigableMap<Integer, SecretBytes> epochs = new TreeMap<>();
    try {
      for (String alias : Collections.list(store.aliases())) {
        Key key = store.getKey(alias, passphrase);
        if (alias.startsWith(ALIAS) && key != null) {
          int epoch = Integer.parseInt(alias.substring(ALIAS.length()));
          epochs.put(epoch, SecretBytes.owning(key.getEncoded()));
        }
      }
    } catch (GeneralSecurityException damaged) {
      throw new KeyFileUnusable("The key file is damaged: " + file, damaged);
    }
    if (epochs.isEmpty()) {
      throw new KeyFileUnusable("There is no key-encryption key in " + file);
    }
    return new KeystoreKek(epochs);
  }

  /**
   * Adds the next epoch, which becomes the active one; the earlier ones still unwrap.
   *
   * @throws KeyFileUnusable as {@link #open}, or if the file cannot be written
   */
  public static KeystoreKek addEpoch(Path file, char[] passphrase) {
    int next = open(file, passphrase).activeEpoch() + 1;
    KeyStore store = load(KeyFiles.read(file), file, passphrase);
    KeyFiles.replace(file, withEpoch(store, next, passphrase));
    return open(file, passphrase);
  }

  @Override
  public int activeEpoch() {
    return epochs.lastKey();
  }

  @Override
  public byte[] wrap(int epoch, byte[] key, byte[] aad) {
    return WrappedKey.wrap(kek(epoch), idOf(epoch), aad, key);
  }

  @Override
  public byte[] unwrap(int epoch, byte[] wrapped, byte[] aad) {
    return WrappedKey.unwrap(kek(epoch), idOf(epoch), aad, wrapped).bytes();
  }

  private byte[] kek(int epoch) {
    SecretBytes key = epochs.get(epoch);
    if (key == null) {
      throw new Unreadable();
    }
    return key.bytes();
  }

  private static UUID idOf(int epoch) {
    return new UUID(0, epoch);
  }

  private static KeyStore load(byte @Nullable [] content, Path file, char[] passphrase) {
    try {
      KeyStore store = KeyStore.getInstance(TYPE);
      store.load(content == null ? null : new ByteArrayInputStream(content), passphrase);
      return store;
    } catch (IOException refused) {
      throw new KeyFileUnusable(
          refused.getCause() instanceof UnrecoverableKeyException
              ? "The passphrase does not open the key file " + file
              : "The key file is damaged: " + file,
          refused);
    } catch (GeneralSecurityException broken) {
      throw new KeyFileUnusable("The key file is damaged: " + file, broken);
    }
  }

  private static byte[] withEpoch(KeyStore store, int epoch, char[] passphrase) {
    try (SecretBytes key = SecretBytes.random(AesGcm.KEY_BYTES)) {
      store.setEntry(
          ALIAS + epoch,
          new KeyStore.SecretKeyEntry(new SecretKeySpec(key.bytes(), "AES")),
          new KeyStore.PasswordProtection(passphrase));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.store(out, passphrase);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException broken) {
      throw new IllegalStateException("this JDK writes no PKCS#12", broken);
    }
  }
}
