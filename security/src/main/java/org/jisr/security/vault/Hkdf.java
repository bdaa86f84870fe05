package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.jisr.security.JdkCrypto;

/** HKDF-SHA-256 (RFC 5869), from the JDK. */
final class Hkdf {
  private static final byte[] NO_SALT = {};

  private Hkdf() {}

  /** Extract, then expand to {@code length} bytes; no salt is an empty one. */
  static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
    try {
      return KDF.getInstance("HKDF-SHA256", JdkCrypto.PROVIDER)
          .deriveData(
              HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, length));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this JDK has no HKDF-SHA-256", missing);
    }
  }

  /** A sub-key of 32 bytes for the use that the label names. */
  static byte[] subKey(byte[] secret, String label) {
    return derive(secret, NO_SALT, label.getBytes(UTF_8), AesGcm.KEY_BYTES);
  }
}
