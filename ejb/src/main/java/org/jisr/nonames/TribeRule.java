package org.jisr.nonames;

import java.util.List;
import org.jisr.nonames.Lexicon.Likeness;
import org.jisr.nonames.Token.Script;
import org.jisr.nonames.Token.Written;

/** Tribes, clans and the bynames taken from them: in Basra they say as much as a name. */
final class TribeRule implements Rule {
  private final Lexicon lexicon;

  TribeRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading text, List<Finding> found) {
    for (int i = 0; i < text.size(); i++) {
      if (!PublicPlace.isBefore(lexicon, text, i) && lexicon.publicName(text, i) == 0) {
        int last = endOfTribe(text, i);
        if (last >= i) {
          found.add(text.finding(FindingKind.TRIBE, i, last));
        }
      }
    }
  }

  private int endOfTribe(Reading text, int at) {
    Token token = text.token(at);
    if (isByname(text, at)) {
      return token.key().startsWith("al") && token.key().length() == 2 ? at + 1 : at;
    }
    if (isAlbu(token)) {
      return token.key().length() > 5
          ? at
          : isTribe(text, at + 1, false) || isTribeOrName(text.token(at + 1)) ? at + 1 : -1;
    }
    if (isBani(token) && isTribeOrName(text.token(at + 1)) && text.token(at + 1).follows()) {
      return at + 1;
    }
    boolean house = token.key().equals("ال") && text.token(at + 1).follows();
    if (house
        && (token.written() == Written.MADDA
            ? isTribe(text, at + 1, true)
            : isHouseOf(text, at + 1))) {
      return text.token(at + 1).key().equals("بو") ? at + 2 : at + 1;
    }
    if (isOneOf("tribe-word", token) && text.token(at + 1).isPointedAt()) {
      return behindTribeWord(text, at);
    }
    if (token.is(Script.LATIN)
        && lexicon.is("tribe-word-after", text.token(at + 1))
        && text.token(at + 1).follows()
        && token.isCapital()
        && !lexicon.is("english", token)
        && !lexicon.is("ordinary", token)) {
      return at + 1;
    }
    return -1;
  }

  private boolean isHouseOf(Reading text, int at) {
    return text.token(at).key().equals("بو") || lexicon.is("tribe", text.token(at));
  }

  private int behindTribeWord(Reading text, int at) {
    int next = at + 1;
    while (lexicon.is("tribe-link", text.token(next)) && text.token(next + 1).follows()) {
      next++;
    }
    return isTribe(text, next, false) ? next : -1;
  }

  private boolean isOneOf(String section, Token token) {
    return lexicon.is(section, token) || lexicon.isBehindPrefix(section, token);
  }

  private boolean isBani(Token token) {
    return isOneOf("bani", token);
  }

  /** Albu written as one word with the name, or alone before it. */
  private boolean isAlbu(Token token) {
    String key = token.key();
    if (key.equals("البو") || key.equals("albu") || key.equals("elbu")) {
      return true;
    }
    return key.startsWith("البو")
        && key.length() > 5
        && (lexicon.is("tribe", key.substring(4))
            || lexicon.likeness(Token.alone(key.substring(4))) != Likeness.NONE);
  }

  private boolean isTribeOrName(Token token) {
    return lexicon.is("tribe", token)
        || lexicon.is("tribe-latin", token)
        || lexicon.likeness(token).compareTo(Likeness.LIKELY) >= 0
        || token.isCapital();
  }

  /** Whatever stands behind "tribe" and is no ordinary word. */
  private boolean isTribe(Reading text, int at, boolean openly) {
    Token token = text.token(at);
    if (token.isNumber() || !token.isPointedAt()) {
      return false;
    }
    if (token.is(Script.LATIN)) {
      return token.isCapital() ? !lexicon.is("english", token) : lexicon.is("tribe-latin", token);
    }
    boolean known = lexicon.is("tribe", token) || isLaqab(token.key());
    return known
        || (!lexicon.is("ordinary", token)
            && !lexicon.is("ordinary", token.key().replaceFirst("^ال", ""))
            && lexicon.publicName(text, at) == 0
            && (openly || !lexicon.is("office", token)));
  }

  private boolean isByname(Reading text, int at) {
    Token token = text.token(at);
    if (token.is(Script.LATIN)) {
      boolean article =
          lexicon.is("article-latin", token) && text.token(at + 1).before() == Token.Gap.JOINED;
      String rest =
          article
              ? text.token(at + 1).key()
              : token.key().startsWith("al") ? token.key().substring(2) : "";
      return lexicon.is("laqab-latin", rest)
          && !PublicPlace.isBehind(lexicon, text, article ? at + 1 : at);
    }
    return isLaqab(token.key())
        || token.bare().stream().anyMatch(this::isLaqab)
        || (token.key().startsWith("لل") && isLaqab("ا" + token.key().substring(1)));
  }

  private boolean isLaqab(String key) {
    return key.startsWith("ال")
        && (lexicon.is("laqab", key.substring(2))
            || (key.length() > 6
                && key.endsWith("يين")
                && lexicon.is("laqab", key.substring(2, key.length() - 2))));
  }
}
