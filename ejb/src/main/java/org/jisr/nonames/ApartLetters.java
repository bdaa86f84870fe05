package org.jisr.nonames;

import java.util.List;
import org.jisr.nonames.Token.Gap;

/** Names whose letters stand apart, by spaces, dots or dashes: whoever writes so hides a name. */
final class ApartLetters implements Rule {
  private static final int MOST_PIECES = 10;
  private static final int FEWEST_LETTERS = 3;

  private final Lexicon lexicon;

  ApartLetters(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading text, List<Finding> found) {
    for (int i = 0; i < text.size(); i++) {
      int last = Math.max(endOfSingles(text, i), endOfJoined(text, i));
      if (last > i) {
        found.add(text.finding(FindingKind.NAME, i, last));
        i = last;
      }
    }
  }

  /** Single letters in a row, the longest name among them from {@code at} on. */
  private int endOfSingles(Reading text, int at) {
    StringBuilder word = new StringBuilder();
    int end = -1;
    for (int i = at; i < at + MOST_PIECES && isSingle(text.token(i)); i++) {
      if (i > at && text.token(i).before() == Gap.BREAK) {
        break;
      }
      word.append(text.token(i).key());
      if (word.length() >= FEWEST_LETTERS && isName(word.toString())) {
        end = i;
      }
    }
    return end;
  }

  private static boolean isSingle(Token token) {
    return token.key().length() == 1 && (!token.isNumber() || "2356789".contains(token.key()));
  }

  /** Pieces joined by signs and no space. */
  private int endOfJoined(Reading text, int at) {
    StringBuilder word = new StringBuilder(text.token(at).key());
    int end = -1;
    for (int i = at + 1;
        i < at + MOST_PIECES
            && text.token(i).before() == Gap.JOINED
            && !text.token(i).isNumber()
            && text.token(i).script() == text.token(at).script();
        i++) {
      word.append(text.token(i).key());
      if (isName(word.toString()) && hasFragment(text, at, i)) {
        end = i;
      }
    }
    return end;
  }

  /** Two whole words with a dash are two words. */
  private boolean hasFragment(Reading text, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (text.token(i).key().length() <= 2) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(String together) {
    return lexicon.isListed(together);
  }
}
