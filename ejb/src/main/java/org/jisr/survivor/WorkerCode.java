package org.jisr.survivor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jisr.security.PersonId;

/**
 * How a colleague is called on a page: four signs, always the same. Names stay with the identity
 * provider, so that a stolen database does not say who works with survivors.
 */
final class WorkerCode {
  private static final int LENGTH = 4;

  private WorkerCode() {}

  static String of(PersonId person) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(person.subject().getBytes(StandardCharsets.UTF_8));
      StringBuilder code = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) {
        code.append(SpeakableCode.SIGNS.charAt((digest[i] & 0xff) % SpeakableCode.SIGNS.length()));
      }
      return code.toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
