package org.jisr.issue;

import java.util.UUID;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * Write down what a meeting decided on an issue; with an office, hand it over as a task.
 *
 * @param version the version of the agenda item that was read
 * @param text what is to be done, without names; at most {@value #MAX_TEXT} characters
 * @param acts who does it
 * @param office which community police office; null if the forum acts
 */
public record Decide(
    long version,
    @Needed @Nullable String text,
    @Needed @OneOf({"forum", "police-office"}) @Nullable String acts,
    @Nullable UUID office) {
  static final int MAX_TEXT = 1000;
}
