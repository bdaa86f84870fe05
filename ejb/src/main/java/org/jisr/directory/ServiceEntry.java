package org.jisr.directory;

import java.util.List;
import java.util.Set;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of itself, in both languages (HSDS schedule, cost option, required document,
 * contact, language, capacity). At most {@value #MAX} characters each; never where a confidential
 * service stands.
 *
 * @param frontGate how it is reached without saying where it is
 * @param capacity open, waiting-list or full
 * @param languages in which somebody can speak there
 */
public record ServiceEntry(
    @Needed @Nullable Worded hours,
    @Needed @Nullable Worded cost,
    @Needed @Nullable Worded documents,
    @Needed @Nullable Worded frontGate,
    @Needed @OneOf({"open", "waiting-list", "full"}) @Nullable String capacity,
    @Needed @OneOf({"ar", "ckb", "en"}) @Nullable List<String> languages) {
  static final int MAX = 300;
  private static final Set<String> CAPACITIES = Set.of("open", "waiting-list", "full");
  private static final Set<String> LANGUAGES = Set.of("ar", "ckb", "en");

  /** A text in Arabic, and in English where there is one. */
  public record Worded(@Needed @Nullable String ar, @Nullable String en) {

    void check(String field, List<Violation> found) {
      if (ar == null || ar.isBlank()) {
        found.add(Violation.of(field + "Ar", "missing"));
      } else if (ar.length() > MAX) {
        found.add(new Violation(field + "Ar", "too-long", MAX));
      }
      if (en != null && en.length() > MAX) {
        found.add(new Violation(field + "En", "too-long", MAX));
      }
    }
  }

  void check(List<Violation> found) {
    checkText("hours", hours, found);
    checkText("cost", cost, found);
    checkText("documents", documents, found);
    checkText("frontGate", frontGate, found);
    if (capacity == null || !CAPACITIES.contains(capacity)) {
      found.add(Violation.of("capacity", capacity == null ? "missing" : "unknown"));
    }
    if (languages == null || languages.isEmpty()) {
      found.add(Violation.of("languages", "missing"));
    } else if (!LANGUAGES.containsAll(languages)) {
      found.add(Violation.of("languages", "unknown"));
    }
  }

  private static void checkText(String field, @Nullable Worded text, List<Violation> found) {
    if (text == null) {
      found.add(Violation.of(field + "Ar", "missing"));
    } else {
      text.check(field, found);
    }
  }
}
