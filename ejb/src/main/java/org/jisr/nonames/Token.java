package org.jisr.nonames;

import java.util.List;

/**
 * A word or number of the text.
 *
 * @param key how it is compared
 * @param bare what remains of it without "and", "for" or "by" written onto it; several readings or
 *     none
 * @param from its place in the folded text
 * @param to the end of it there
 * @param script what it is written in
 * @param before what stands between it and the word before
 * @param written how the original writes what comparing makes the same
 */
record Token(
    String key, List<String> bare, int from, int to, Script script, Gap before, Written written) {

  Token(String key, int from, int to, Script script, Gap before, Written written) {
    this(key, bareOf(key, script), from, to, script, before, written);
  }

  private static List<String> bareOf(String key, Script script) {
    return script == Script.ARABIC ? Keys.withoutPrefix(key) : List.of();
  }

  /** A word that stands nowhere, to look it up. */
  static Token alone(String key) {
    return new Token(key, 0, 0, Script.ARABIC, Gap.SPACE, Written.PLAIN);
  }

  /** What a token is made of. */
  enum Script {
    ARABIC,
    LATIN,
    DIGITS
  }

  /** What stands between two words. */
  enum Gap {
    /** A sign without any space: a hyphen, a dot, a slash, or nothing. */
    JOINED,
    SPACE,
    /** A colon, a bracket, a quotation mark. */
    MARK,
    /** One full stop, as behind a short title. */
    STOP,
    /** A comma, the end of a sentence or line, the beginning of the text. */
    BREAK
  }

  /** What comparing loses and one rule or another needs. */
  enum Written {
    PLAIN,
    /** A Latin word with a capital. */
    CAPITAL,
    /** An Arabic word that ends in alif maqsura: the preposition and not the name. */
    MAQSURA,
    /** An Arabic word that ends in a hamza on its yaa: an adjective and no name. */
    HAMZA,
    /** An Arabic word that begins with a long alif. */
    MADDA
  }

  boolean is(Script other) {
    return script == other;
  }

  boolean isNumber() {
    return script == Script.DIGITS;
  }

  /** Whether it follows the word before it in the same breath. */
  boolean follows() {
    return before == Gap.SPACE || before == Gap.JOINED;
  }

  /** Whether it may be what a cue before it speaks of. */
  boolean isPointedAt() {
    return follows() || before == Gap.MARK;
  }

  boolean isCapital() {
    return written == Written.CAPITAL;
  }
}
