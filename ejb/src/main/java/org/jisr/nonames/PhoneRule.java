package org.jisr.nonames;

import java.util.ArrayList;
import java.util.List;
import org.jisr.nonames.Token.Gap;

/**
 * Telephone numbers: Iraqi mobile and Basra landline numbers however they are spaced, anything
 * behind a plus, numbers said digit by digit, and what stands behind words such as "his number".
 */
final class PhoneRule implements Rule {
  private static final String BETWEEN = " -./()_*~–—‐‑·";
  private static final int MOST_DIGITS = 15;
  private static final int FEWEST_SAID = 6;

  private final Lexicon lexicon;

  PhoneRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading text, List<Finding> found) {
    Folded signs = text.folded();
    for (int at = 0; at < signs.length(); at++) {
      boolean begins = isDigit(signs, at) && !isDigit(signs, at - 1);
      if (begins) {
        Run run = Run.from(signs, at);
        int length = run.numberLength();
        if (length > 0) {
          found.add(signs.finding(FindingKind.PHONE, run.begin(), run.end(length)));
          at = run.end(length) - 1;
        }
      }
    }
    findSaid(text, found);
    findPointedAt(text, found);
  }

  /** A letter o or l between digits is meant as one. */
  private static boolean isDigit(Folded signs, int at) {
    char sign = signs.at(at);
    return (sign >= '0' && sign <= '9')
        || ((sign == 'o' || sign == 'l') && standsAmongDigits(signs, at));
  }

  private static boolean standsAmongDigits(Folded signs, int at) {
    boolean wordBefore = Character.isLetter(signs.at(at - 1)) && !isLookAlike(signs.at(at - 1));
    boolean wordAfter = Character.isLetter(signs.at(at + 1)) && !isLookAlike(signs.at(at + 1));
    return !wordBefore && !wordAfter && (isPlain(signs.at(at - 1)) || isPlain(signs.at(at + 1)));
  }

  private static boolean isLookAlike(char sign) {
    return sign == 'o' || sign == 'l';
  }

  private static boolean isPlain(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** The digits from one place on, over what may stand between them. */
  private record Run(
      String digits, List<Integer> ends, int begin, boolean international, boolean tight) {

    static Run from(Folded signs, int at) {
      StringBuilder digits = new StringBuilder();
      List<Integer> ends = new ArrayList<>();
      boolean tight = true;
      int last = at;
      for (int i = at; i < signs.length() && digits.length() < MOST_DIGITS && i - last <= 4; i++) {
        char sign = signs.at(i);
        if (isDigit(signs, i)) {
          tight &= digits.isEmpty() || i == last + 1;
          digits.append(sign == 'o' ? '0' : sign == 'l' ? '1' : sign);
          ends.add(i + 1);
          last = i;
        } else if (BETWEEN.indexOf(sign) < 0) {
          break;
        }
      }
      boolean plus = signs.at(at - 1) == '+' || signs.at(at - 2) == '+';
      int begin = signs.at(at - 1) == '+' ? at - 1 : at;
      return new Run(digits.toString(), ends, begin, plus, tight);
    }

    int end(int length) {
      return ends.get(length - 1);
    }

    /** How many of the digits are a telephone number; 0 if they are none. */
    int numberLength() {
      int country = digits.startsWith("00964") ? 5 : digits.startsWith("964") ? 3 : 0;
      if (country > 0) {
        int zero = country < digits.length() && digits.charAt(country) == '0' ? 1 : 0;
        return digits.length() >= country + zero + 8
            ? Math.min(digits.length(), country + zero + 10)
            : 0;
      }
      if (international) {
        return digits.length() >= 8 ? digits.length() : 0;
      }
      if (digits.startsWith("07") && digits.length() >= (isMobilePrefix() ? 10 : 11)) {
        return Math.min(digits.length(), 11);
      }
      if (digits.startsWith("040") && digits.length() >= 9) {
        return Math.min(digits.length(), 10);
      }
      return isWithoutZero() ? 10 : 0;
    }

    private boolean isMobilePrefix() {
      return digits.length() > 2 && digits.charAt(2) >= '3';
    }

    private boolean isWithoutZero() {
      boolean prefix =
          digits.length() >= 10 && digits.matches("7[3-9].*") && !digits.startsWith("000000", 4);
      return prefix && (digits.length() == 10 || !tight);
    }
  }

  private void findSaid(Reading text, List<Finding> found) {
    int first = 0;
    int words = 0;
    int digits = 0;
    for (int i = 0; i <= text.size(); i++) {
      Token token = text.token(i);
      boolean said = isSaidDigit(token);
      boolean goesOn = i < text.size() && (said || (token.isNumber() && token.key().length() < 4));
      if (goesOn
          && (words + digits == 0
              || token.before() != Gap.BREAK
              || text.token(i - 1).isNumber() == said)) {
        first = words + digits == 0 ? i : first;
        words += said ? 1 : 0;
        digits += said ? 0 : token.key().length();
      } else {
        if (words >= FEWEST_SAID || (words >= 2 && words + digits >= 8)) {
          found.add(text.finding(FindingKind.PHONE, first, i - 1));
        }
        words = 0;
        digits = 0;
      }
    }
  }

  private boolean isSaidDigit(Token token) {
    return lexicon.is("digit", token) || lexicon.isBehindPrefix("digit", token);
  }

  /** "Her number is" and then digits, even fewer than a number has. */
  private void findPointedAt(Reading text, List<Finding> found) {
    for (int i = 0; i < text.size(); i++) {
      if (lexicon.is("phone-word", text.token(i))) {
        for (int j = i + 1; j <= i + 4 && text.token(j).isPointedAt(); j++) {
          if (text.token(j).isNumber() && text.token(j).key().length() >= 6) {
            found.add(text.finding(FindingKind.PHONE, j, j));
          }
        }
      }
    }
  }
}
