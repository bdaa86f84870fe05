package org.jisr.nonames;

import java.util.List;

/** Numbers of identity papers: behind the paper's name, or long enough to be nothing else. */
final class DocumentRule implements Rule {
  private static final int REACH = 5;
  private static final int FEWEST_DIGITS = 5;

  private final Lexicon lexicon;

  DocumentRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading text, List<Finding> found) {
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      if (isNumberOfPaper(text, i)) {
        found.add(text.finding(FindingKind.DOCUMENT, i, i));
      } else if (lexicon.is("paper", token)) {
        findBehind(text, i, found);
      } else if (lexicon.is("register", token) && isNumberBehind(text, i)) {
        findSecondRegister(text, i, found);
      }
    }
  }

  /** Twelve digits are a national card; a letter with seven to nine digits is a passport. */
  private static boolean isNumberOfPaper(Reading text, int at) {
    String key = text.token(at).key();
    if (text.token(at).isNumber()) {
      return key.length() >= 11
          && key.length() <= 16
          && !key.endsWith("000")
          && !key.startsWith("07")
          && !key.startsWith("964")
          && !key.startsWith("00964");
    }
    return key.length() >= 8 && key.length() <= 10 && key.matches("[a-z][0-9]{7,9}");
  }

  private void findBehind(Reading text, int cue, List<Finding> found) {
    for (int i = cue + 1; i <= cue + REACH && text.token(i).isPointedAt(); i++) {
      String key = text.token(i).key();
      long digits = key.chars().filter(sign -> sign >= '0' && sign <= '9').count();
      boolean letters = !text.token(i).isNumber();
      if (digits >= FEWEST_DIGITS && !(isMoney(text, i + 1) && !letters)) {
        found.add(text.finding(FindingKind.DOCUMENT, i, i));
        return;
      }
    }
  }

  private boolean isMoney(Reading text, int at) {
    return text.token(at).follows()
        && (lexicon.is("money", text.token(at)) || lexicon.is("counted", text.token(at)));
  }

  private static boolean isNumberBehind(Reading text, int at) {
    return text.token(at + 1).isPointedAt() && text.token(at + 1).isNumber();
  }

  /** "Register 123, page 45" of the civil registry names one family. */
  private void findSecondRegister(Reading text, int at, List<Finding> found) {
    for (int i = at + 2; i <= at + 4; i++) {
      if (lexicon.is("register", text.token(i)) && isNumberBehind(text, i)) {
        found.add(text.finding(FindingKind.DOCUMENT, at, i + 1));
        return;
      }
    }
  }
}
