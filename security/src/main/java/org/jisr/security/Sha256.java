package org.jisr.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * SHA-256 (FIPS 180-4) and HMAC-SHA-256 (RFC 2104), for modules that may not touch a cipher
 * themselves.
 */
public final class Sha256 {
  private Sha256() {}

  /** The 32 bytes of the hash over the pieces, one after the other. */
  public static byte[] of(byte[]... pieces) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] piece : pieces) {
        digest.update(piece);
      }
      return digest.digest();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this JDK has no SHA-256", missing);
    }
  }

  /** The hash in lower-case hexadecimal, 64 signs. */
  public static String hexOf(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  /** The 32 bytes of the keyed hash. */
  public static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256", JdkCrypto.PROVIDER);
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this JDK has no HMAC-SHA-256", missing);
    }
  }
}
