package org.jisr.nonames;

import java.util.List;

/**
 * Numbers of vehicles, of the old plates (governorate, number, letter) and the new ones (21 A
 * 12345).
 */
final class PlateRule implements Rule {
  private static final int REACH = 6;

  private final Lexicon lexicon;

  PlateRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading text, List<Finding> found) {
    for (int i = 0; i < text.size(); i++) {
      if (lexicon.is("plate", text.token(i))) {
        findBehind(text, i, found);
      }
      if (isSerial(text.token(i)) && !isAmount(text, i + 1)) {
        findAround(text, i, found);
      }
    }
  }

  private void findBehind(Reading text, int cue, List<Finding> found) {
    for (int i = cue + 1; i <= cue + REACH && text.token(i).isPointedAt(); i++) {
      Token token = text.token(i);
      boolean number = token.isNumber() && token.key().length() >= 3 && token.key().length() <= 7;
      if ((number || token.key().matches("[0-9]{0,2}[a-z][0-9]{3,6}")) && !isAmount(text, i + 1)) {
        int first = isLetter(text.token(i - 1)) ? i - 1 : i;
        found.add(text.finding(FindingKind.PLATE, first, i));
        return;
      }
    }
  }

  /** A number with the letter or the governorate and use beside it that only plates have. */
  private void findAround(Reading text, int at, List<Finding> found) {
    boolean letterBefore = isLetter(text.token(at - 1)) && text.token(at).follows();
    boolean letterAfter = isLetter(text.token(at + 1)) && text.token(at + 1).follows();
    int first = letterBefore ? at - 1 : at;
    int last = letterAfter ? at + 1 : at;
    boolean codeBefore =
        letterBefore && isGovernorateCode(text.token(first - 1)) && text.token(first).follows();
    boolean placeBefore =
        lexicon.is("governorate", text.token(first - 1)) && text.token(first).follows();
    boolean placeAfter =
        lexicon.is("governorate", text.token(last + 1)) && text.token(last + 1).follows();
    boolean useAfter =
        lexicon.is("plate-use", text.token(last + 1)) && text.token(last + 1).follows();
    boolean useBehindPlace = placeAfter && lexicon.is("plate-use", text.token(last + 2));
    boolean useBefore =
        lexicon.is("plate-use", text.token(first - 1)) && text.token(first).follows();
    boolean letter = letterBefore || letterAfter;
    if (codeBefore
        || (letter && (placeBefore || placeAfter || useAfter))
        || useBehindPlace
        || (placeBefore && useAfter)
        || (useBefore && lexicon.is("governorate", text.token(first - 2)))) {
      boolean wide = codeBefore || placeBefore || useBefore;
      found.add(text.finding(FindingKind.PLATE, wide ? first - 1 : first, last));
    }
  }

  private static boolean isSerial(Token token) {
    return token.isNumber() && token.key().length() >= 4 && token.key().length() <= 6;
  }

  private static boolean isGovernorateCode(Token token) {
    return token.isNumber() && token.key().length() == 2;
  }

  private static boolean isLetter(Token token) {
    return token.key().length() == 1 && !token.isNumber() && !token.key().equals("و");
  }

  private boolean isAmount(Reading text, int at) {
    Token next = text.token(at);
    return next.follows() && (lexicon.is("money", next) || lexicon.is("counted", next));
  }
}
