package org.jisr.nonames;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisr.nonames.Token.Script;
import org.jisr.nonames.Token.Written;

/** The words of {@code nonames/words.txt}, looked up as the text's own words are. */
final class Lexicon {
  /** How much a word is a name. */
  enum Likeness {
    NONE,
    /** An ordinary adjective that people are called by too. */
    ADJECTIVE,
    /** An ordinary noun that people are called by too. */
    NOUN,
    /** A name that is an ordinary word as well. */
    LIKELY,
    /** Hardly ever anything but a name. */
    SURE
  }

  private static final int SHORTEST_BY_SOUND = 5;

  private final Map<String, Set<String>> sections = new HashMap<>();
  private final Map<String, List<List<String>>> publicNames = new HashMap<>();
  private final Map<String, Likeness> likeness = new HashMap<>();
  private final Set<String> sounds = new HashSet<>();

  private Lexicon() {}

  static Lexicon read(List<String> morePlaces) {
    Lexicon lexicon = new Lexicon();
    try (InputStream file = Lexicon.class.getResourceAsStream("/nonames/words.txt")) {
      if (file == null) {
        throw new IllegalStateException("nonames/words.txt is not in this build");
      }
      lexicon.take(new BufferedReader(new InputStreamReader(file, UTF_8)).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    morePlaces.forEach(lexicon::takePublicName);
    lexicon.rank();
    return lexicon;
  }

  /** Whether the word stands in this section of the file. */
  boolean is(String section, Token token) {
    return is(section, token.key());
  }

  boolean is(String section, String key) {
    return sections.getOrDefault(section, Set.of()).contains(key);
  }

  /** The same of what remains of it without a small word written onto it. */
  boolean isBehindPrefix(String section, Token token) {
    for (String bare : token.bare()) {
      if (is(section, bare)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these letters, put together, are a name in any way. */
  boolean isListed(String letters) {
    boolean digit = letters.chars().anyMatch(sign -> sign <= '9');
    return likeness.containsKey(letters) || (digit && sounds.contains(Keys.sounded(letters)));
  }

  /** How much a word is a name, without what may be written onto its beginning. */
  Likeness likeness(Token token) {
    if (token.isNumber() || isOtherWord(token)) {
      return Likeness.NONE;
    }
    String key = token.key();
    Likeness whole = likeness.getOrDefault(key, Likeness.NONE);
    if (whole == Likeness.NONE && token.is(Script.LATIN)) {
      boolean digit = key.chars().anyMatch(sign -> sign <= '9');
      return (digit || key.length() >= SHORTEST_BY_SOUND) && sounds.contains(Keys.sounded(key))
          ? Likeness.SURE
          : Likeness.NONE;
    }
    return whole == Likeness.NONE && isServantOf(key) ? Likeness.SURE : whole;
  }

  /**
   * The same where "and", "for" or "by" may be written onto it: only then are ordinary words not
   * meant.
   */
  Likeness likenessBehindPrefix(Token token) {
    if (!token.is(Script.ARABIC) || isOtherWord(token)) {
      return Likeness.NONE;
    }
    Likeness most = Likeness.NONE;
    for (String rest : token.bare()) {
      Likeness of = isServantOf(rest) ? Likeness.SURE : likeness.getOrDefault(rest, Likeness.NONE);
      most = of.compareTo(most) > 0 ? of : most;
    }
    return most;
  }

  /**
   * How many words from {@code at} on are the name of a public place or of somebody long dead; 0 if
   * none.
   */
  int publicName(Reading text, int at) {
    int longest = 0;
    Token token = text.token(at);
    longest = Math.max(longest, publicName(token.key(), text, at));
    for (String bare : token.bare()) {
      longest = Math.max(longest, publicName(bare, text, at));
    }
    return token.key().startsWith("لل")
        ? Math.max(longest, publicName("ا" + token.key().substring(1), text, at))
        : longest;
  }

  private int publicName(String first, Reading text, int at) {
    int longest = 0;
    for (List<String> name : publicNames.getOrDefault(first, List.of())) {
      if (name.size() > longest && stands(name, text, at)) {
        longest = name.size();
      }
    }
    return longest;
  }

  private static boolean stands(List<String> name, Reading text, int at) {
    for (int i = 1; i < name.size(); i++) {
      Token token = text.token(at + i);
      if (!token.follows() || !token.key().equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "على" is the preposition and "آمل" means "I hope". */
  private static boolean isOtherWord(Token token) {
    return token.written() == Written.HAMZA
        || (token.written() == Written.MAQSURA && token.key().endsWith("علي"))
        || (token.written() == Written.MADDA && token.key().equals("امل"));
  }

  /** Abd with a name of God: there are too many to list, and no other words like them. */
  private static boolean isServantOf(String key) {
    return (key.startsWith("عبدال") && key.length() >= 7)
        || (key.startsWith("عهبدو") && key.length() >= 7);
  }

  private void take(List<String> lines) {
    String section = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else if (section.equals("public") && !line.isBlank()) {
        takePublicName(line);
      } else if (!line.startsWith("#")) {
        Set<String> words = sections.computeIfAbsent(section, name -> new HashSet<>());
        new Reading(line).tokens().forEach(token -> words.add(token.key()));
      }
    }
  }

  private void takePublicName(String name) {
    List<String> words = new Reading(name).tokens().stream().map(Token::key).toList();
    if (!words.isEmpty()) {
      publicNames
          .computeIfAbsent(words.getFirst(), first -> new java.util.ArrayList<>())
          .add(words);
    }
  }

  private void rank() {
    rank("adjective", Likeness.ADJECTIVE);
    rank("noun", Likeness.NOUN);
    rank("likely", Likeness.LIKELY);
    rank("likely-latin", Likeness.LIKELY);
    rank("sure", Likeness.SURE);
    rank("sure-latin", Likeness.SURE);
    Set<String> latin = sections.getOrDefault("sure-latin", Set.of());
    sounds.addAll(
        latin.stream()
            .map(Keys::sounded)
            .filter(sound -> sound.length() >= SHORTEST_BY_SOUND - 1)
            .collect(Collectors.toSet()));
  }

  private void rank(String section, Likeness as) {
    for (String word : sections.getOrDefault(section, Set.of())) {
      likeness.put(word, as);
      if (as == Likeness.SURE && word.endsWith("ء") && word.length() >= 5) {
        likeness.putIfAbsent(word.substring(0, word.length() - 1), as);
      }
    }
  }
}
