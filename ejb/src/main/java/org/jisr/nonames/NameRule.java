package org.jisr.nonames;

import java.util.List;
import org.jisr.nonames.Lexicon.Likeness;
import org.jisr.nonames.Token.Gap;
import org.jisr.nonames.Token.Script;

/**
 * Personal names: those that are nothing else wherever they stand, those that are ordinary words as
 * well beside a second sign (a title, a kinship, another name, somebody who speaks), and whatever
 * follows "named".
 */
final class NameRule implements Rule {
  private static final int LONGEST_NAME = 6;

  private final Lexicon lexicon;

  NameRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading text, List<Finding> found) {
    for (int i = 0; i < text.size(); i++) {
      i = Math.max(i, pastPublicName(text, i, found));
    }
    new ApartLetters(lexicon).find(text, found);
  }

  /** Looks at one place; answers the last word that needs no second look. */
  private int pastPublicName(Reading text, int at, List<Finding> found) {
    int last = lexicon.publicName(text, at);
    boolean cued = isTitle(text, at - 1) && last == 1 && text.token(at).isPointedAt();
    if (last > 0 && !cued) {
      return at + last - 1;
    }
    if (PublicPlace.isBefore(lexicon, text, at) && likeness(text, at) != Likeness.NONE) {
      return PublicPlace.endOfName(lexicon, text, at);
    }
    if (isHolyName(text, at)) {
      return at;
    }
    int end = endOfName(text, at);
    if (end < at || PublicPlace.isBehind(lexicon, text, end)) {
      return Math.max(at, end);
    }
    found.add(text.finding(FindingKind.NAME, at, end));
    return end;
  }

  private Likeness likeness(Reading text, int at) {
    return lexicon.likeness(text.token(at));
  }

  /** The imams and prophets are nobody's neighbours, unless a further name follows. */
  private boolean isHolyName(Reading text, int at) {
    boolean holy =
        lexicon.is("imam-name", text.token(at))
            && lexicon.is("imam", text.token(at - 1))
            && text.token(at).follows();
    return holy
        && !(isNext(text, at + 1) && likeness(text, at + 1).compareTo(Likeness.LIKELY) >= 0);
  }

  /** The last word of the name that begins here; before {@code at} if none does. */
  private int endOfName(Reading text, int at) {
    Token token = text.token(at);
    Likeness likeness = likeness(text, at);
    if (isNamed(text, at)) {
      return extended(text, at);
    }
    if (likeness == Likeness.NONE) {
      return behindPrefix(text, at);
    }
    if (likeness == Likeness.SURE) {
      return extended(text, at);
    }
    if (lexicon.is("son-of", token)) {
      return -1;
    }
    boolean second =
        isCalled(text, at, likeness)
            || isBesideName(text, at, likeness)
            || isServant(text, at)
            || isOfDescribedKin(text, at, likeness)
            || isActing(text, at, likeness);
    return second ? extended(text, at) : -1;
  }

  /**
   * "And Ahmed", "for Ahmed": only words that are nothing but names, or others behind a kinship's
   * "for".
   */
  private int behindPrefix(Reading text, int at) {
    Likeness bare = lexicon.likenessBehindPrefix(text.token(at));
    if (bare == Likeness.SURE) {
      return extended(text, at);
    }
    boolean named =
        bare == Likeness.LIKELY
            && isNext(text, at + 1)
            && (likeness(text, at + 1) == Likeness.SURE
                || lexicon.is("son-of", text.token(at + 1))
                || isByname(text, at + 1));
    boolean pair =
        bare == Likeness.LIKELY
            && isNext(text, at + 1)
            && likeness(text, at + 1) == Likeness.LIKELY;
    boolean servant = text.token(at).key().endsWith("عبد") && isServantBehind(text, at);
    return named || pair || servant ? extended(text, at) : titledUnknown(text, at);
  }

  /** A Latin title with a capital behind it, or an unknown word between a title and a name. */
  private int titledUnknown(Reading text, int at) {
    Token token = text.token(at);
    boolean relative = token.isCapital() && lexicon.is("relative-english", text.token(at - 1));
    boolean titled = (relative || isTitle(text, at - 1)) && isCueReach(text, at);
    if (!titled || token.isNumber()) {
      return -1;
    }
    if (token.is(Script.LATIN)) {
      boolean name =
          token.isCapital()
              && (relative || text.token(at - 1).isCapital())
              && !lexicon.is("english", token)
              && !lexicon.is("office", token)
              && !lexicon.is("ordinary", token);
      return name ? extended(text, at) : -1;
    }
    boolean plain =
        lexicon.is("ordinary", token)
            || lexicon.is("office", token)
            || token.key().startsWith("ال")
            || token.key().length() < 3;
    boolean before =
        isNext(text, at + 1)
            && (isByname(text, at + 1)
                || likeness(text, at + 1).compareTo(Likeness.LIKELY) >= 0
                || lexicon.is("son-of", text.token(at + 1)));
    return !plain && before ? extended(text, at) : -1;
  }

  private boolean isCueReach(Reading text, int at) {
    Gap gap = text.token(at).before();
    boolean shortTitle = gap == Gap.STOP || gap == Gap.JOINED;
    return text.token(at).isPointedAt()
        || (shortTitle && lexicon.is("title-abbreviated", text.token(at - 1)))
        || (gap == Gap.STOP && lexicon.is("title-latin", text.token(at - 1)));
  }

  private boolean isTitle(Reading text, int at) {
    Token token = text.token(at);
    if (lexicon.is("title-abbreviated", token)) {
      char behind = text.folded().at(token.to());
      return behind == '.' || behind == '/';
    }
    return lexicon.is("title", token)
        || lexicon.is("title-latin", token)
        || (token.is(Script.ARABIC) && isPrefixed(token, "title"));
  }

  private boolean isPrefixed(Token token, String section) {
    String key = token.key();
    if (key.startsWith("لل") && lexicon.is(section, "ا" + key.substring(1))) {
      return true;
    }
    return lexicon.isBehindPrefix(section, token);
  }

  /** What "named" points at, whatever it is, unless it is an ordinary word. */
  private boolean isNamed(Reading text, int at) {
    Token token = text.token(at);
    if (!token.isPointedAt() || token.isNumber() || token.key().length() < 2) {
      return false;
    }
    Token cue = text.token(at - 1);
    boolean ofSomebody =
        lexicon.is("name-of", cue) && isPrefixedOrSame(text.token(at - 2), "name-word");
    boolean linked = lexicon.is("is", cue) && lexicon.is("name-word", text.token(at - 2));
    boolean latin = lexicon.is("named-latin", cue) || linked;
    boolean kurdish = lexicon.is("named-kurdish", cue);
    if (lexicon.is("ordinary", token) || lexicon.is("office", token)) {
      return false;
    }
    if (kurdish) {
      return likeness(text, at) != Likeness.NONE || behindSuffix(token) != Likeness.NONE;
    }
    if (latin) {
      return likeness(text, at) != Likeness.NONE
          || (!lexicon.is("english", token)
              && (token.isCapital() || !lexicon.is("named-english", cue)));
    }
    return (isPrefixedOrSame(cue, "named") || ofSomebody) && lexicon.publicName(text, at) == 0;
  }

  private Likeness behindSuffix(Token token) {
    String key = token.key();
    for (int cut = 1; cut <= 2 && key.length() - cut >= 3; cut++) {
      Likeness shorter = lexicon.likeness(Token.alone(key.substring(0, key.length() - cut)));
      if (shorter != Likeness.NONE) {
        return shorter;
      }
    }
    return Likeness.NONE;
  }

  private boolean isPrefixedOrSame(Token token, String section) {
    return lexicon.is(section, token) || isPrefixed(token, section);
  }

  /** A title, a kinship or a role right before it. */
  private boolean isCalled(Reading text, int at, Likeness likeness) {
    if (!isCueReach(text, at)) {
      return false;
    }
    if (isTitle(text, at - 1)) {
      return !lexicon.is("verb-too", text.token(at)) || isBesideName(text, at, Likeness.LIKELY);
    }
    Token cue = text.token(at - 1);
    boolean related =
        lexicon.is("kin-own", cue)
            || lexicon.is("kin", cue)
            || lexicon.is("role", cue)
            || isPrefixed(cue, "kin-own")
            || isPrefixed(cue, "kin")
            || lexicon.is("kin-latin", cue)
            || lexicon.is("house-of", cue);
    boolean close =
        lexicon.is("kin-own", cue) || lexicon.is("role", cue) || isPrefixed(cue, "kin-own");
    return related && likeness.compareTo(close ? Likeness.NOUN : Likeness.LIKELY) >= 0;
  }

  /** "His elder brother" and then the name. */
  private boolean isOfDescribedKin(Reading text, int at, Likeness likeness) {
    return likeness.compareTo(Likeness.NOUN) >= 0
        && text.token(at).follows()
        && text.token(at - 1).follows()
        && lexicon.is("kin-own", text.token(at - 2))
        && text.token(at - 1).key().startsWith("ال");
  }

  /** Two names beside each other, or a name and a byname. */
  private boolean isBesideName(Reading text, int at, Likeness likeness) {
    if (!isNext(text, at + 1)) {
      return false;
    }
    if (isByname(text, at + 1)) {
      return true;
    }
    boolean sonOf = lexicon.is("son-of", text.token(at + 1)) && isNext(text, at + 2);
    if (sonOf) {
      return true;
    }
    Likeness next = likeness(text, at + 1);
    if (next == Likeness.SURE) {
      return true;
    }
    boolean both = likeness != Likeness.NONE && next != Likeness.NONE;
    boolean nouns = likeness == Likeness.NOUN && next == Likeness.NOUN;
    boolean likely = likeness == Likeness.LIKELY || next == Likeness.LIKELY;
    return both
        && (likely || (nouns && isNext(text, at + 2) && likeness(text, at + 2) != Likeness.NONE));
  }

  /** "Abd" or "slave of" with the name behind it, "light of the faith". */
  private boolean isServant(Reading text, int at) {
    boolean servant = text.token(at).key().equals("عبد") && isServantBehind(text, at);
    return servant || (isNext(text, at + 1) && lexicon.is("of-faith", text.token(at + 1)));
  }

  private boolean isServantBehind(Reading text, int at) {
    Token next = text.token(at + 1);
    boolean named = next.key().startsWith("ال") && !lexicon.is("ordinary", next);
    return next.follows() && (named || likeness(text, at + 1).compareTo(Likeness.LIKELY) >= 0);
  }

  /** Somebody who says or does something. */
  private boolean isActing(Reading text, int at, Likeness likeness) {
    if (likeness != Likeness.LIKELY) {
      return false;
    }
    boolean after = text.token(at).before() == Gap.SPACE && lexicon.is("verb", text.token(at - 1));
    boolean before =
        isNext(text, at + 1)
            && lexicon.is("verb", text.token(at + 1))
            && text.token(at).before() == Gap.BREAK;
    return after || before;
  }

  private boolean isByname(Reading text, int at) {
    String key = text.token(at).key();
    return key.startsWith("ال") && lexicon.is("laqab", key.substring(2));
  }

  private static boolean isNext(Reading text, int at) {
    return text.token(at).follows();
  }

  /** Takes the names, bynames and sons-of behind the first one with it. */
  private int extended(Reading text, int at) {
    int last = at;
    while (last - at < LONGEST_NAME && isNext(text, last + 1) && isOfName(text, last + 1)) {
      last++;
    }
    return lexicon.is("son-of", text.token(last)) ? last - 1 : last;
  }

  private boolean isOfName(Reading text, int at) {
    Token token = text.token(at);
    return likeness(text, at) != Likeness.NONE
        || isByname(text, at)
        || lexicon.is("son-of", token)
        || lexicon.is("of-faith", token)
        || (text.token(at - 1).key().endsWith("عبد") && token.key().startsWith("ال"));
  }
}
