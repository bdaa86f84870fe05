package org.jisr.security.vault;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jisr.security.JdkCrypto;

/**
 * AES-256-GCM with a tag of 128 bits (NIST SP 800-38D), from the JDK.
 *
 * <p><b>Does not guarantee</b> anything once a nonce repeats under a key: callers use a key once,
 * or draw the nonce at random for few messages.
 */
final class AesGcm {
  static final int KEY_BYTES = 32;
  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;

  private AesGcm() {}

  /** Ciphertext and tag. */
  static byte[] seal(byte[] key, byte[] nonce, byte[] aad, byte[] plain) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, nonce, aad).doFinal(plain);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("AES-256-GCM does not work in this JDK", broken);
    }
  }

  /**
   * The plaintext of ciphertext and tag.
   *
   * @throws Unreadable if key, nonce, associated data, ciphertext or tag differ
   */
  static byte[] open(byte[] key, byte[] nonce, byte[] aad, byte[] sealed) {
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce, aad).doFinal(sealed);
    } catch (AEADBadTagException forged) {
      throw new Unreadable();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("AES-256-GCM does not work in this JDK", broken);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] aad)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", JdkCrypto.PROVIDER);
    cipher.init(
        mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    cipher.updateAAD(aad);
    return cipher;
  }
}
