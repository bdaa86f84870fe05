package org.jisr.nonames;

import java.util.ArrayList;
import java.util.List;
import org.jisr.nonames.Token.Gap;
import org.jisr.nonames.Token.Script;
import org.jisr.nonames.Token.Written;

/** A text taken apart into words, once for all rules. */
final class Reading {
  /** More letters in a row than this are nobody's name. */
  static final int LONGEST_WORD = 60;

  private static final Token NOTHING = new Token("", 0, 0, Script.DIGITS, Gap.BREAK, Written.PLAIN);

  private final String original;
  private final Folded folded;
  private final List<Token> tokens = new ArrayList<>();

  Reading(String original) {
    this.original = original;
    this.folded = Folded.of(original);
    int end = 0;
    for (int at = 0; at < folded.length(); ) {
      Script script = scriptAt(at);
      if (script == null) {
        at++;
        continue;
      }
      int to = endOf(at, script);
      tokens.add(token(at, to, script, gap(end, at)));
      at = to;
      end = to;
    }
  }

  Folded folded() {
    return folded;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The word at this place; before the first and behind the last one that is no word. */
  Token token(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
  }

  /** The words {@code first} to {@code last} as one finding. */
  Finding finding(FindingKind kind, int first, int last) {
    return folded.finding(kind, token(first).from(), token(last).to());
  }

  private @org.jspecify.annotations.Nullable Script scriptAt(int at) {
    char sign = folded.at(at);
    if (sign >= '0' && sign <= '9') {
      return latinWordFrom(at) ? Script.LATIN : Script.DIGITS;
    }
    if (sign >= 'a' && sign <= 'z') {
      return Script.LATIN;
    }
    return Character.isLetter(sign) ? Script.ARABIC : null;
  }

  /** Arabizi writes letters as digits: a word may begin with one and goes on with a letter. */
  private boolean latinWordFrom(int at) {
    char next = folded.at(at + 1);
    return next >= 'a' && next <= 'z';
  }

  private int endOf(int from, Script script) {
    int to = from;
    while (to < folded.length() && belongs(folded.at(to), script)) {
      to++;
    }
    return to;
  }

  private static boolean belongs(char sign, Script script) {
    boolean digit = sign >= '0' && sign <= '9';
    boolean latin = sign >= 'a' && sign <= 'z';
    return switch (script) {
      case DIGITS -> digit;
      case LATIN -> digit || latin || sign == '\'' || sign == '’';
      case ARABIC -> !digit && !latin && Character.isLetter(sign);
    };
  }

  private Token token(int from, int to, Script script, Gap gap) {
    return new Token(
        Keys.of(folded.text().substring(from, Math.min(to, from + LONGEST_WORD))),
        from,
        to,
        script,
        gap,
        written(from, to, script));
  }

  private Written written(int from, int to, Script script) {
    char first = original.charAt(folded.original(from));
    char last = original.charAt(folded.original(to - 1));
    if (script == Script.LATIN) {
      return Character.isUpperCase(first) ? Written.CAPITAL : Written.PLAIN;
    }
    if (last == 'ى') {
      return Written.MAQSURA;
    }
    return last == 'ئ' ? Written.HAMZA : first == 'آ' ? Written.MADDA : Written.PLAIN;
  }

  private Gap gap(int from, int to) {
    if (from == 0) {
      return Gap.BREAK;
    }
    boolean space = false;
    boolean mark = false;
    int stops = 0;
    for (int at = from; at < to; at++) {
      char sign = folded.at(at);
      if (",،؛;!?؟\n\r|•".indexOf(sign) >= 0) {
        return Gap.BREAK;
      }
      space |= Character.isWhitespace(sign);
      mark |= ":\"«»()[]{}“”<>".indexOf(sign) >= 0;
      stops += sign == '.' ? 1 : 0;
    }
    if (stops > 0 && space) {
      return stops == 1 && !mark ? Gap.STOP : Gap.BREAK;
    }
    return mark ? Gap.MARK : space ? Gap.SPACE : Gap.JOINED;
  }
}
