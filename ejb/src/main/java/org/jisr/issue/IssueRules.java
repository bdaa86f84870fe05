package org.jisr.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jisr.category.CategoryView;
import org.jisr.category.CodeList;
import org.jisr.counting.CountedReport;
import org.jisr.counting.CountingBook;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.place.Gazetteer;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.vault.OrgKeys;
import org.jspecify.annotations.Nullable;

/** What an issue may be, whose forum it goes to and how it counts: what needs the code lists. */
@ApplicationScoped
class IssueRules {
  @Inject CodeList codes;
  @Inject Gazetteer places;
  @Inject Roster roster;
  @Inject CountingBook book;
  @Inject OrgKeys keys;

  OrganisationView forumOf(Actor actor) {
    return roster.organisationOf(actor, "forum").orElseThrow(Rejection::notFound);
  }

  /** The command as the content to seal, or a rejection that names every field at once. */
  IssueContent accepted(LogIssue command, YearMonth thisMonth) {
    List<Violation> violations = command.violations(thisMonth);
    String category = command.category();
    String place = command.place();
    String text = command.text();
    violationOfCategory(category).ifPresent(violations::add);
    if (place == null || !places.isWithinBasra(place)) {
      violations.add(Violation.of("place", place == null ? "missing" : "unknown"));
    }
    if (!violations.isEmpty() || category == null || place == null || text == null) {
      throw Rejection.invalid(violations);
    }
    return new IssueContent(category, place, command.occurred(), text.strip());
  }

  /**
   * Counts the issue in its month. Nobody is named in it, so it counts as a person of its own (rule
   * B0 of the releases; the page says so).
   */
  void count(Decision decision, IssueId id, OrgId forum, IssueContent content, YearMonth month) {
    book.count(
        decision,
        new CountedReport(
            UUID.randomUUID(),
            content.category(),
            places.districtOf(content.place()).orElse(null),
            null,
            null,
            month,
            keys.personKeys(forum).personKey(id.value())));
  }

  private Optional<Violation> violationOfCategory(@Nullable String code) {
    if (code == null) {
      return Optional.of(Violation.of("category", "missing"));
    }
    Optional<CategoryView> category = codes.category(code);
    if (category.isEmpty()) {
      return Optional.of(Violation.of("category", "unknown"));
    }
    return category
        .filter(CategoryView::isProtected)
        .map(found -> Violation.of("category", "protected-category"));
  }
}
