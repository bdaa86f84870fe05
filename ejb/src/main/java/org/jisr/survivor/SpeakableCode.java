package org.jisr.survivor;

import java.util.Locale;
import java.util.UUID;

/**
 * A random code that can be said over a bad line and written on paper: twice four signs. Guarantees
 * that it tells nothing of when or how often codes were made. Does not open anything: whoever holds
 * one has only a name for a record.
 *
 * <p>18 signs, 33 bits. Left out is what is mistaken for another on paper (0 and O, 1, I and L, 2
 * and Z, 5 and S, 6 and G, 8 and B) and what sounds like another, to an Arabic ear too (P and B, V
 * and F, G and J, Q and K, U and O, M and N).
 */
public final class SpeakableCode {
  static final String SIGNS = "34679ACDEFHKNRTWXY";
  private static final int LENGTH = 8;

  private SpeakableCode() {}

  /** A new code. Two of the same are as good as impossible; the table refuses the second. */
  public static String next() {
    // 60 bits of a cryptographically strong generator: the signs' bias is below 1 in 10^7.
    long random = UUID.randomUUID().getLeastSignificantBits() & ((1L << 60) - 1);
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt((int) (random % SIGNS.length())));
      random /= SIGNS.length();
    }
    return code.insert(LENGTH / 2, '-').toString();
  }

  /** A code as it was made, from how somebody types it. */
  public static String tidied(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }
}
