package org.jisr.nonames;

import java.util.List;
import org.jisr.nonames.Token.Script;

/**
 * Mail addresses, addresses of the web and the names people go by in networks, also where they are
 * hidden a little.
 */
final class OnlineRule implements Rule {
  private static final int LONGEST = 80;

  private final Lexicon lexicon;

  OnlineRule(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Reading text, List<Finding> found) {
    findSigns(text.folded(), found);
    for (int i = 0; i < text.size(); i++) {
      findLink(text, i, found);
      findSpokenMail(text, i, found);
      findAccount(text, i, found);
    }
    // A run is read once, from its beginning: beginning again inside it would square the work.
    for (int i = 0; i < text.size(); ) {
      i = afterUnderscored(text, i, found);
    }
  }

  private void findSigns(Folded signs, List<Finding> found) {
    for (int at = 0; at < signs.length(); at++) {
      if (signs.at(at) == '@') {
        int from = backFrom(signs, at);
        int to = onFrom(signs, at + 1);
        boolean apart = signs.at(at - 1) == ' ' && signs.at(at + 1) != ' ';
        boolean mail =
            from < at && !apart && isHost(signs.text().substring(Math.min(at + 1, to), to));
        if (mail) {
          found.add(signs.finding(FindingKind.EMAIL, from, to));
        } else if (hasLetter(signs, at + 1, to)) {
          found.add(signs.finding(FindingKind.HANDLE, at, to));
        }
      }
    }
  }

  private boolean isHost(String behind) {
    String host = behind.replace(" ", "");
    int dot = host.indexOf('.');
    return dot > 0 || lexicon.is("mail-host", Keys.of(host));
  }

  /** The beginning of what stands before the sign, over one space. */
  private static int backFrom(Folded signs, int at) {
    int from = signs.at(at - 1) == ' ' ? at - 1 : at;
    int begin = from;
    while (begin > 0 && at - begin < LONGEST && isOfAddress(signs.at(begin - 1))) {
      begin--;
    }
    return begin == from ? at : begin;
  }

  /** The end of what stands behind the sign, over one space, and over spaces around dots. */
  private static int onFrom(Folded signs, int after) {
    int end = signs.at(after) == ' ' ? after + 1 : after;
    while (end < signs.length() && end - after < LONGEST) {
      boolean spacedDot =
          signs.at(end) == ' '
              && (signs.at(end + 1) == '.' || signs.at(end - 1) == '.')
              && isOfAddress(signs.at(end - 1))
              && !Character.isWhitespace(signs.at(end + 1));
      if (!isOfAddress(signs.at(end)) && !spacedDot) {
        break;
      }
      end++;
    }
    while (end > after && !Character.isLetterOrDigit(signs.at(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isOfAddress(char sign) {
    return Character.isLetterOrDigit(sign) || "._%+-".indexOf(sign) >= 0;
  }

  private static boolean hasLetter(Folded signs, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(signs.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** "http", "www" or a name that ends in a domain; a dot may be spaced or said. */
  private void findLink(Reading text, int at, List<Finding> found) {
    String key = text.token(at).key();
    boolean scheme =
        (key.equals("http") || key.equals("https")) && text.folded().at(text.token(at).to()) == ':';
    if (scheme || (key.equals("www") && dottedAfter(text, at) > 0)) {
      found.add(
          text.folded().finding(FindingKind.LINK, text.token(at).from(), endOfWord(text, at)));
      return;
    }
    int dotted = dottedAfter(text, at);
    if (dotted > 0 && text.token(at).is(Script.LATIN) && isDomain(text, dotted)) {
      int end = Math.max(endOfWord(text, dotted), text.token(dotted).to());
      found.add(text.folded().finding(FindingKind.LINK, text.token(at).from(), end));
    } else if (dotted > 0
        && lexicon.is("domain-said", text.token(dotted))
        && isSaidDot(text.token(dotted - 1))) {
      found.add(text.finding(FindingKind.LINK, at, dotted));
    }
  }

  /** The word behind a dot behind this one; 0 if there is no dot. */
  private int dottedAfter(Reading text, int at) {
    Token next = text.token(at + 1);
    if (isSaidDot(next) && next.follows() && text.token(at + 2).isPointedAt()) {
      return at + 2;
    }
    if (at + 1 >= text.size() || next.from() - text.token(at).to() > 3) {
      return 0;
    }
    String between = text.folded().text().substring(text.token(at).to(), next.from()).strip();
    return between.equals(".") ? at + 1 : 0;
  }

  private boolean isSaidDot(Token token) {
    return lexicon.is("dot", token);
  }

  private boolean isDomain(Reading text, int at) {
    boolean joined = text.token(at).from() - text.token(at - 1).to() <= 1;
    boolean path = text.folded().at(text.token(at).to()) == '/';
    return lexicon.is("domain", text.token(at))
        || (joined && path && lexicon.is("short-domain", text.token(at)));
  }

  private static int endOfWord(Reading text, int at) {
    int end = text.token(at).to();
    int most = Math.min(text.folded().length(), end + 4 * LONGEST);
    while (end < most
        && !Character.isWhitespace(text.folded().at(end))
        && "،؛,\"»)".indexOf(text.folded().at(end)) < 0) {
      end++;
    }
    while (end > text.token(at).to() && ".؟?!:/".indexOf(text.folded().at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** "so at gmail dot com", "so (at) yahoo". */
  private void findSpokenMail(Reading text, int at, List<Finding> found) {
    boolean host = lexicon.is("mail-host", text.token(at));
    boolean said = host && at >= 2 && lexicon.is("at", text.token(at - 1));
    boolean plain = host && at >= 1 && hasDigitOrStop(text, at - 1);
    if (said || plain) {
      boolean domain =
          lexicon.is("domain", text.token(at + 1)) || lexicon.is("domain-said", text.token(at + 1));
      boolean far = lexicon.is("dot", text.token(at + 1));
      found.add(
          text.finding(
              FindingKind.EMAIL, said ? at - 2 : at - 1, far ? at + 2 : domain ? at + 1 : at));
    }
  }

  private static boolean hasDigitOrStop(Reading text, int at) {
    Token token = text.token(at);
    return token.is(Script.LATIN) && token.key().chars().anyMatch(Character::isDigit);
  }

  /** Words with an underscore between letters are account names and nothing else. */
  private static int afterUnderscored(Reading text, int at, List<Finding> found) {
    Token token = text.token(at);
    Token next = text.token(at + 1);
    boolean joined =
        at + 1 < text.size()
            && next.from() == token.to() + 1
            && text.folded().at(token.to()) == '_';
    if (!joined || (token.isNumber() && next.isNumber())) {
      return at + 1;
    }
    int last = at + 1;
    while (last + 1 < text.size()
        && text.token(last + 1).from() == text.token(last).to() + 1
        && "_.".indexOf(text.folded().at(text.token(last).to())) >= 0) {
      last++;
    }
    found.add(text.finding(FindingKind.HANDLE, at, last));
    return last + 1;
  }

  /** "His insta is …", "the account … by the name of …". */
  private void findAccount(Reading text, int at, List<Finding> found) {
    if (!isNetwork(text.token(at)) && !lexicon.is("account", text.token(at))) {
      return;
    }
    boolean named = lexicon.is("account", text.token(at));
    for (int i = at + 1; i <= at + 5 && text.token(i).isPointedAt(); i++) {
      Token token = text.token(i);
      boolean cue = lexicon.is("account", token) || lexicon.is("account-name", token);
      named |= cue;
      boolean colon = token.before() == Token.Gap.MARK;
      if (!cue && !isNetwork(token) && isAccountName(token, text.token(i - 1), named || colon)) {
        found.add(text.finding(FindingKind.HANDLE, i, i));
        return;
      }
    }
  }

  private boolean isNetwork(Token token) {
    return lexicon.is("network", token)
        || lexicon.isBehindPrefix("network", token)
        || (token.key().startsWith("ال") && lexicon.is("network", token.key().substring(2)));
  }

  /**
   * In an Arabic sentence a Latin word, in an English one a word with a digit, or any behind "by
   * the name of".
   */
  private boolean isAccountName(Token token, Token before, boolean named) {
    boolean ordinary = lexicon.is("ordinary", token) || token.key().length() < 3;
    if (ordinary || token.isNumber()) {
      return false;
    }
    if (token.is(Script.ARABIC)) {
      return named && lexicon.is("account-name", before) && !token.key().startsWith("ال");
    }
    boolean digit = token.key().chars().anyMatch(Character::isDigit);
    boolean told =
        named && (token.before() == Token.Gap.MARK || lexicon.is("account-name", before));
    return digit || before.is(Script.ARABIC) || (told && !lexicon.is("english", token));
  }
}
