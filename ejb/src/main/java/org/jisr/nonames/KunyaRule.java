package org.jisr.nonames;

import java.util.List;
import org.jisr.nonames.Lexicon.Likeness;
import org.jisr.nonames.Token.Script;
import org.jisr.nonames.Token.Written;

/**
 * Umm and Abu with a name; not the word "or", not the man who brings the gas, not a place called
 * so.
 */
final class KunyaRule implements Rule {
  private static final int REACH_OF_QUESTION = 10;

  private final Lexicon lexicon;

  KunyaRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading text, List<Finding> found) {
    for (int i = 0; i < text.size(); i++) {
      int last = endOfKunya(text, i);
      if (last > i) {
        found.add(text.finding(FindingKind.KUNYA, i, last));
      }
    }
  }

  private int endOfKunya(Reading text, int at) {
    Token parent = text.token(at);
    boolean father = is("abu", parent);
    boolean mother = is("umm", parent);
    boolean mine = is("abi", parent);
    Token child = text.token(at + 1);
    if ((!father && !mother && !mine) || !child.isPointedAt() || isPublic(text, at)) {
      return -1;
    }
    int article = lexicon.is("article-latin", child) && text.token(at + 2).follows() ? 1 : 0;
    Token named = text.token(at + 1 + article);
    if (isChild(text, at, named, father && article == 0)
        && !(mine && lexicon.likeness(named).compareTo(Likeness.LIKELY) < 0)) {
      return at + 1 + article;
    }
    return -1;
  }

  private boolean is(String section, Token token) {
    return lexicon.is(section, token)
        || (token.is(Script.ARABIC)
            && token.key().length() > 2
            && "وفبلك".indexOf(token.key().charAt(0)) >= 0
            && lexicon.is(section, token.key().substring(1)));
  }

  private boolean isPublic(Reading text, int at) {
    return lexicon.publicName(text, at) > 1 || PublicPlace.isBefore(lexicon, text, at);
  }

  private boolean isChild(Reading text, int at, Token child, boolean father) {
    if (child.is(Script.LATIN)) {
      boolean name = lexicon.likeness(child) != Likeness.NONE;
      boolean ordinary = lexicon.is("english", child) || lexicon.is("ordinary", child);
      return name || (!ordinary && (child.isCapital() || father || isArabizi(child)));
    }
    if (child.isNumber()
        || (lexicon.is("ordinary", child) && lexicon.likeness(child) == Likeness.NONE)) {
      return false;
    }
    if (child.key().startsWith("ال")) {
      return lexicon.is("kunya-al", child) || lexicon.likeness(child) != Likeness.NONE;
    }
    if (father) {
      return child.written() != Written.MAQSURA
          || child.key().equals("علي")
          || lexicon.likeness(child) != Likeness.NONE;
    }
    Likeness likeness = lexicon.likeness(child);
    return likeness == Likeness.SURE
        || lexicon.is("nickname", child)
        || (likeness != Likeness.NONE && !isQuestion(text, at));
  }

  private static boolean isArabizi(Token child) {
    return child.key().matches("[a-z]*[35679][a-z0-9]+|[a-z]+[35679][a-z0-9]*");
  }

  /** Behind "whether" the word is "or". */
  private boolean isQuestion(Reading text, int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH_OF_QUESTION; i--) {
      if (lexicon.is("whether", text.token(i))) {
        return true;
      }
      if (text.token(i).before() == Token.Gap.BREAK) {
        return false;
      }
    }
    return false;
  }
}
