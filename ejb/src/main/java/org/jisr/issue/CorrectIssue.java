package org.jisr.issue;

import org.jisr.access.Needed;
import org.jspecify.annotations.Nullable;

/**
 * Correct an issue: everything it says, as it should have been logged.
 *
 * @param version the version that was read
 * @param category category code
 * @param place place code: district, sub-district or area
 * @param occurred month it happened, "YYYY-MM", or null where nobody knows
 * @param text what it is about; null for a protected matter
 */
public record CorrectIssue(
    long version,
    @Needed @Nullable String category,
    @Needed @Nullable String place,
    @Nullable String occurred,
    @Nullable String text) {
  LogIssue asLogged() {
    return new LogIssue(category, place, occurred, text);
  }
}
