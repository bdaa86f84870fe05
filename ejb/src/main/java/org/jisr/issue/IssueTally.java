package org.jisr.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.UUID;
import org.jisr.counting.CountedReport;
import org.jisr.counting.CountingBook;
import org.jisr.place.Gazetteer;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.vault.OrgKeys;
import org.jspecify.annotations.Nullable;

/**
 * How an issue stands in the statistics.
 *
 * <p><b>Guarantees:</b> an issue counts in the month the server recorded it, in no other and once,
 * whatever is corrected later; a sealed release is never touched. A protected matter is not counted
 * from here at all: the survivor's file counts it, and a second row of the same person would break
 * what the releases promise her (docs/adr/0021-a-protected-matter-in-a-forum.md).
 */
@ApplicationScoped
class IssueTally {
  @Inject CountingBook book;
  @Inject Gazetteer places;
  @Inject OrgKeys keys;
  @Inject IssueRules rules;

  /**
   * Counts a new issue. Nobody is named in it, so it counts as a person of its own (rule B0 of the
   * releases; the page says so).
   *
   * @return the random id of its row; null for a protected matter
   */
  @Nullable UUID count(
      Decision decision, IssueId id, OrgId forum, IssueContent content, YearMonth month) {
    if (rules.isProtected(content.category())) {
      return null;
    }
    CountedReport report =
        new CountedReport(
            UUID.randomUUID(),
            content.category(),
            places.districtOf(content.place()).orElse(null),
            null,
            null,
            month,
            keys.personKeys(forum).personKey(id.value()));
    book.count(decision, report);
    return report.id();
  }

  /**
   * Counts a corrected issue in place of what it was. Until the month is sealed this changes what
   * is counted; afterwards the sealed release stays as it is.
   *
   * @return the id of the row that counts it now
   */
  @Nullable UUID recount(
      Decision decision, Issue issue, IssueContent before, IssueContent after, YearMonth month) {
    UUID counted = before.counted();
    if (counted != null && countsAlike(before, after)) {
      return counted;
    }
    boolean wasCounted = counted != null;
    exclude(decision, before);
    // Without the id of its row the old one could not be taken out: a second would not be right.
    return wasCounted || rules.isProtected(before.category())
        ? count(decision, issue.id(), issue.forum(), after, month)
        : null;
  }

  /** Takes an issue out of every release that is not sealed yet. */
  void exclude(Decision decision, IssueContent content) {
    UUID counted = content.counted();
    if (counted != null) {
      book.exclude(decision, counted);
    }
  }

  private boolean countsAlike(IssueContent before, IssueContent after) {
    return before.category().equals(after.category())
        && places.districtOf(before.place()).equals(places.districtOf(after.place()));
  }
}
