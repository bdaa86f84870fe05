package org.jisr.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jisr.category.CategoryView;
import org.jisr.category.CodeList;
import org.jisr.nonames.ForumText;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.place.Gazetteer;
import org.jisr.security.Actor;
import org.jspecify.annotations.Nullable;

/** What an issue may be and whose forum it goes to: what needs the code lists. */
@ApplicationScoped
class IssueRules {
  @Inject CodeList codes;
  @Inject Gazetteer places;
  @Inject Roster roster;

  OrganisationView forumOf(Actor actor) {
    return roster.organisationOf(actor, "forum").orElseThrow(Rejection::notFound);
  }

  /** The command as the content to seal, or a rejection that names every field at once. */
  IssueContent accepted(LogIssue command, YearMonth thisMonth) {
    List<Violation> violations = command.violations(thisMonth);
    String category = command.category();
    boolean coarse = isProtected(category);
    if (category == null || codes.category(category).isEmpty()) {
      violations.add(Violation.of("category", category == null ? "missing" : "unknown"));
    }
    String place = kept(command.place(), coarse);
    if (place == null) {
      violations.add(Violation.of("place", command.place() == null ? "missing" : "unknown"));
    }
    String text = command.text();
    if (!coarse) {
      violations.addAll(ForumText.needed("text", text, LogIssue.MAX_TEXT));
    } else if (text != null && !text.isBlank()) {
      violations.add(Violation.of("text", "protected-category"));
    }
    if (!violations.isEmpty() || category == null || place == null) {
      throw Rejection.invalid(violations);
    }
    String words = coarse || text == null ? null : text.strip();
    return new IssueContent(category, place, command.occurred(), words, null);
  }

  /** Whether a category could single out a person: such a matter keeps neither place nor words. */
  boolean isProtected(@Nullable String category) {
    return category != null
        && codes.category(category).filter(CategoryView::isProtected).isPresent();
  }

  /** The place as it is kept: of a protected matter the district; null if it is none of Basra's. */
  private @Nullable String kept(@Nullable String place, boolean coarse) {
    return Optional.ofNullable(place)
        .filter(places::isWithinBasra)
        .flatMap(code -> coarse ? places.districtOf(code) : Optional.of(code))
        .orElse(null);
  }
}
