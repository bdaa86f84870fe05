package org.jisr.nonames;

import java.util.List;

/** How a word is looked up: what writers of the same word do differently is made one. */
final class Keys {
  private Keys() {}

  /** A folded word without letters drawn out and without the hamza that only carries a vowel. */
  static String of(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char sign = folded.charAt(i);
      if (sign == '\'' || sign == '’') {
        continue;
      }
      if (!isDrawnOut(folded, i)) {
        key.append(sign);
      }
    }
    return key.toString();
  }

  /** A sign that stands at least three times in a row counts once; a digit always counts. */
  private static boolean isDrawnOut(String word, int at) {
    char sign = word.charAt(at);
    if (sign >= '0' && sign <= '9') {
      return false;
    }
    boolean likeLast = at > 0 && word.charAt(at - 1) == sign;
    boolean long3 =
        (at > 1 && likeLast && word.charAt(at - 2) == sign)
            || (likeLast && at + 1 < word.length() && word.charAt(at + 1) == sign);
    return long3;
  }

  /**
   * A Latin word as it sounds: digits as Arabizi reads them, one sign for a sound, vowels of one
   * kind.
   */
  static String sounded(String key) {
    String letters =
        key.replace("2", "")
            .replace("3", "a")
            .replace("5", "kh")
            .replace("6", "t")
            .replace("7", "h")
            .replace("8", "q")
            .replace("9", "s")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace("ei", "i")
            .replace("ey", "i")
            .replace("ai", "i")
            .replace("ay", "i")
            .replace("y", "i")
            .replace("o", "u")
            .replace("e", "i");
    StringBuilder one = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
        one.append(letters.charAt(i));
      }
    }
    boolean mute = one.length() > 3 && one.charAt(one.length() - 1) == 'h';
    return mute ? one.substring(0, one.length() - 1) : one.toString();
  }

  /** An Arabic word without the small words that may be written onto its beginning. */
  static List<String> withoutPrefix(String key) {
    if (key.length() < 4) {
      return List.of();
    }
    char first = key.charAt(0);
    String rest = key.substring(1);
    if (first == 'و' || first == 'ف') {
      return rest.length() >= 5 && "بلك".indexOf(rest.charAt(0)) >= 0
          ? List.of(rest, rest.substring(1))
          : List.of(rest);
    }
    return key.length() >= 5 && "بلكع".indexOf(first) >= 0 ? List.of(rest) : List.of();
  }
}
