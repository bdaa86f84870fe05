package org.jisr.survivor.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a command, so that the person reads every fault at once. */
public final class Faults {
  private final List<Violation> found = new ArrayList<>();
  private final String prefix;

  /** Faults of fields at the top of a command. */
  public Faults() {
    this("");
  }

  /** Faults of fields below another: {@code value} makes {@code given} read {@code value.given}. */
  public Faults(String within) {
    this.prefix = within.isEmpty() ? "" : within + ".";
  }

  /** Notes one fault. */
  public void add(String field, String code) {
    found.add(Violation.of(prefix + field, code));
  }

  /** A text that may be absent and has at most {@code max} characters. */
  public void text(String field, @Nullable String text, int max) {
    if (text != null && text.length() > max) {
      found.add(new Violation(prefix + field, "too-long", max));
    }
  }

  /** A text that must say something and has at most {@code max} characters. */
  public void needed(String field, @Nullable String text, int max) {
    if (text == null || text.isBlank()) {
      add(field, "missing");
    } else {
      text(field, text, max);
    }
  }

  /** One code of a closed list. */
  public void code(String field, @Nullable String code, Set<String> known) {
    if (code == null) {
      add(field, "missing");
    } else if (!known.contains(code)) {
      add(field, "unknown");
    }
  }

  /** Several different codes of a closed list; none at all is allowed. */
  public void codes(String field, List<String> codes, Set<String> known) {
    if (!known.containsAll(codes)) {
      add(field, "unknown");
    } else if (Set.copyOf(codes).size() < codes.size()) {
      add(field, "repeated");
    }
  }

  /** Takes over the faults of a part. */
  public void addAll(Faults part) {
    found.addAll(part.found);
  }

  /** What was found, in the order it was looked for. */
  public List<Violation> found() {
    return List.copyOf(found);
  }

  /**
   * Ends the command here if anything is wrong with it.
   *
   * @throws Rejection invalid, naming each field
   */
  public void refuse() {
    if (!found.isEmpty()) {
      throw Rejection.invalid(found);
    }
  }
}
