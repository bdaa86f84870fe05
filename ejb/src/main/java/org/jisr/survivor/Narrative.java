package org.jisr.survivor;

import org.jisr.access.Needed;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What she tells, in her words.
 *
 * @param text at most {@value #MAX_TEXT} characters
 */
public record Narrative(@Needed @Nullable String text) {
  static final int MAX_TEXT = 20_000;

  /** What cannot be so. */
  void check(Faults faults) {
    faults.needed("text", text, MAX_TEXT);
  }
}
