package org.jisr.nonames;

import java.util.List;
import org.jisr.nonames.Token.Gap;

/**
 * Where somebody lives: a numbered house, flat or alley, the third house of a row, a position on
 * the map.
 */
final class AddressRule implements Rule {
  private final Lexicon lexicon;

  AddressRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading text, List<Finding> found) {
    for (int i = 0; i < text.size(); i++) {
      int last = endOfAddress(text, i);
      if (last > i) {
        found.add(text.finding(FindingKind.ADDRESS, i, last));
        i = last;
      }
    }
    findPositions(text, found);
  }

  /** The last word of the address that begins here; before {@code at} if none does. */
  private int endOfAddress(Reading text, int at) {
    if (isHouseOfARow(text, at)) {
      return at + 1;
    }
    if (isHouseOfSomebody(text, at)) {
      return at + 2;
    }
    int dwellings = 0;
    int parts = 0;
    int last = -1;
    int next = at;
    while (parts < 6) {
      int number = numberOf(text, next);
      if (number < 0
          || (parts > 0 && text.token(next).before() == Gap.BREAK && !isComma(text, next))) {
        break;
      }
      dwellings += isDwelling(text.token(next)) ? 1 : 0;
      parts++;
      last = number;
      next = number + 1;
    }
    return dwellings > 0 || parts > 1 ? last : -1;
  }

  private static boolean isComma(Reading text, int at) {
    for (int i = text.token(at - 1).to(); i < text.token(at).from(); i++) {
      if (".!?؟\n".indexOf(text.folded().at(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the number stands that belongs to the street, alley or house at {@code at}; -1 if it has
   * none.
   */
  private int numberOf(Reading text, int at) {
    boolean part = isDwelling(text.token(at)) || is("address-part", text.token(at));
    if (!part && !(lexicon.is("address-letter", text.token(at)) && text.token(at + 1).isNumber())) {
      return -1;
    }
    int next = at + 1;
    if (lexicon.is("number-word", text.token(next)) && text.token(next).isPointedAt()) {
      next++;
    }
    Token number = text.token(next);
    boolean numbered = isNumber(number) && (number.isPointedAt() || number.before() == Gap.STOP);
    return numbered && !isCounted(text, next + 1) ? next : -1;
  }

  private boolean isNumber(Token token) {
    return (token.isNumber() && token.key().length() <= 4)
        || token.key().matches("[0-9]{1,4}[a-z]")
        || lexicon.is("small-number", token);
  }

  private boolean isCounted(Reading text, int at) {
    Token next = text.token(at);
    return next.before() == Gap.SPACE && (lexicon.is("counted", next) || lexicon.is("money", next));
  }

  private boolean isDwelling(Token token) {
    return is("dwelling", token);
  }

  private boolean is(String section, Token token) {
    return lexicon.is(section, token)
        || lexicon.isBehindPrefix(section, token)
        || (token.key().startsWith("ال") && lexicon.is(section, token.key().substring(2)));
  }

  /** "Near the house of" and a word that is no ordinary one. */
  private boolean isHouseOfSomebody(Reading text, int at) {
    Token whose = text.token(at + 2);
    boolean near = is("near", text.token(at)) && lexicon.is("house-near", text.token(at + 1));
    return near
        && text.token(at + 1).follows()
        && whose.follows()
        && whose.is(Token.Script.ARABIC)
        && whose.key().length() >= 3
        && !whose.key().startsWith("ال")
        && !lexicon.is("ordinary", whose);
  }

  /** "The third house", "the second door". */
  private boolean isHouseOfARow(Reading text, int at) {
    Token first = text.token(at);
    Token second = text.token(at + 1);
    if (!second.follows()) {
      return false;
    }
    boolean ordinalFirst = lexicon.is("ordinal", first) && lexicon.is("row-house", second);
    boolean houseFirst =
        first.key().startsWith("ال")
            && lexicon.is("row-house", first.key().substring(2))
            && lexicon.is("ordinal-definite", second);
    boolean forOthers = text.token(at + 2).key().startsWith("لل");
    return (ordinalFirst && !forOthers) || houseFirst;
  }

  /** Two numbers with four or more decimal places, as maps give them. */
  private static void findPositions(Reading text, List<Finding> found) {
    for (int i = 0; i + 3 < text.size(); i++) {
      if (isDecimal(text, i) && isDecimal(text, i + 2)) {
        found.add(text.finding(FindingKind.ADDRESS, i, i + 3));
        i += 3;
      }
    }
  }

  private static boolean isDecimal(Reading text, int at) {
    Token whole = text.token(at);
    Token part = text.token(at + 1);
    return whole.isNumber()
        && whole.key().length() <= 3
        && part.isNumber()
        && part.key().length() >= 4
        && part.from() == whole.to() + 1
        && ".٫".indexOf(text.folded().at(whole.to())) >= 0;
  }
}
