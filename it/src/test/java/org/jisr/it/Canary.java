package org.jisr.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A string that occurs nowhere else, planted in one field, and the other forms in which a leak
 * would carry it.
 *
 * @param field where it was planted
 * @param text ASCII, so that no encoding of text changes it
 */
record Canary(String field, String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Letters, as a name has. */
  static Canary word(String field) {
    return new Canary(field, "canary" + letters());
  }

  /** An Iraqi mobile number, of a prefix that no operator has. */
  static Canary phone(String field) {
    return new Canary(field, "0700%07d".formatted(RANDOM.nextInt(10_000_000)));
  }

  /** Numbers of up to two hundred under these names, as they stand side by side in JSON. */
  static Canary numbers(String field, String... names) {
    return new Canary(
        field,
        Arrays.stream(names)
            .map(name -> "\"%s\":%d".formatted(name, 101 + RANDOM.nextInt(99)))
            .collect(Collectors.joining(",")));
  }

  /** The reference of a file, which no file has. */
  static Canary reference(String field) {
    String letters = letters().toUpperCase(Locale.ROOT);
    return new Canary(field, letters.substring(0, 4) + "-" + letters.substring(4, 8));
  }

  /**
   * As a file, a dump or an answer may hold it: as it is, in two bytes a letter, in hexadecimal as
   * a dump writes binary columns, and in Base64 at each of its three places where that is long
   * enough not to stand anywhere by chance.
   */
  List<String> forms() {
    List<String> forms = new ArrayList<>();
    forms.add(text);
    forms.add(new String(text.getBytes(UTF_16LE), ISO_8859_1));
    forms.add(HexFormat.of().formatHex(text.getBytes(US_ASCII)));
    for (int shift = 0; shift < 3 && text.length() > 10; shift++) {
      String encoded =
          Base64.getEncoder()
              .withoutPadding()
              .encodeToString((" ".repeat(shift) + text).getBytes(US_ASCII));
      // The first and last four letters also depend on what stands beside it.
      forms.add(encoded.substring(4, encoded.length() - 4));
    }
    return forms;
  }

  /** Whether the bytes, read one to a character, hold it in any form. */
  boolean isIn(String bytes) {
    return forms().stream().anyMatch(bytes::contains);
  }

  private static String letters() {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      letters.append((char) ('a' + RANDOM.nextInt(26)));
    }
    return letters.toString();
  }
}
