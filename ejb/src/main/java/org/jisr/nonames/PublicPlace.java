package org.jisr.nonames;

import org.jisr.nonames.Lexicon.Likeness;
import org.jisr.nonames.Token.Script;

/** Streets, schools, hospitals and mosques carry people's names and point at nobody. */
final class PublicPlace {
  private static final int LONGEST_NAME = 4;

  private PublicPlace() {}

  /**
   * Whether the name that begins at {@code at} is that of a street, a school or the like before it.
   */
  static boolean isBefore(Lexicon lexicon, Reading text, int at) {
    if (!text.token(at).isPointedAt()) {
      return false;
    }
    Token before = text.token(at - 1);
    if (isHead(lexicon, before)) {
      return true;
    }
    boolean titled = lexicon.is("head-title", before) && before.isPointedAt();
    return titled && isHead(lexicon, text.token(at - 2));
  }

  /**
   * Whether a word such as "school" stands right behind the name that ends at {@code last}, as in
   * English.
   */
  static boolean isBehind(Lexicon lexicon, Reading text, int last) {
    for (int i = last + 1; i <= last + 2; i++) {
      Token token = text.token(i);
      if (!token.follows()) {
        return false;
      }
      if (lexicon.is("head-after", token)) {
        return true;
      }
      if (!token.isCapital()) {
        return false;
      }
    }
    return false;
  }

  /** The last word of the name that a public place before {@code at} has. */
  static int endOfName(Lexicon lexicon, Reading text, int at) {
    int last = at;
    while (last + 1 < at + LONGEST_NAME && isOfName(lexicon, text, last + 1)) {
      last++;
    }
    return last;
  }

  private static boolean isOfName(Lexicon lexicon, Reading text, int at) {
    Token token = text.token(at);
    return token.follows()
        && (lexicon.likeness(token) != Likeness.NONE
            || lexicon.is("son-of", token)
            || token.key().startsWith("ال"));
  }

  private static boolean isHead(Lexicon lexicon, Token token) {
    return lexicon.is("head", token)
        || (token.is(Script.ARABIC) && lexicon.isBehindPrefix("head", token));
  }
}
