package org.jisr.issue;

import jakarta.data.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.category.CategoryView;
import org.jisr.category.CodeList;
import org.jisr.keys.SealedRecords;
import org.jisr.people.OrganisationView;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.security.vault.Recipient;
import org.jisr.security.vault.Unreadable;
import org.jisr.security.vault.Vault;

/** Where a forum's issues are kept with their earlier versions, sealed. */
@Dependent
class IssueShelf {
  private static final int CHOOSABLE = 100;

  @Inject Issues table;
  @Inject SealedRecords sealed;
  @Inject Vault vault;
  @Inject CodeList codes;
  @Inject Clock clock;
  @Inject IssueCourse course;

  /** Puts a new issue on the shelf. */
  Envelope add(
      IssueId id, OrganisationView forum, PersonId by, Decision decision, IssueContent content) {
    Envelope envelope = sealed.seal(IssueContent.part(id, forum.orgId(), 0), decision, content);
    table.insert(Issue.logged(id, forum.orgId(), by, clock.instant(), envelope));
    return envelope;
  }

  Issue byId(IssueId id) {
    return table.byId(id.value()).orElseThrow(Rejection::notFound);
  }

  /** The newest issues as lines, newest first; one whose seal is damaged is named as such. */
  List<IssueSummary> newest(OrgId forum, int limit, Decision decision) {
    return lines(table.newest(forum.value(), Limit.of(limit)), decision).stream()
        .sorted(Comparator.comparing(IssueSummary::recordedAt).reversed())
        .toList();
  }

  /** These issues as lines. */
  List<IssueSummary> summaries(List<UUID> ids, Decision decision) {
    return ids.isEmpty() ? List.of() : lines(table.byIds(ids), decision);
  }

  /** How many issues of a forum are neither closed nor voided. */
  int countUnended(OrgId forum) {
    return Math.toIntExact(table.countUnended(forum.value()));
  }

  /** The issues of a forum that a meeting may talk about. */
  List<IssueSummary> choosable(OrgId forum, Decision decision) {
    List<String> protectedCodes = protectedCodes();
    return lines(table.unended(forum.value(), Limit.of(CHOOSABLE)), decision).stream()
        .filter(issue -> issue.category() != null && !protectedCodes.contains(issue.category()))
        .toList();
  }

  private List<IssueSummary> lines(List<Issue> issues, Decision decision) {
    List<String> protectedCodes = protectedCodes();
    sealed.expect(issues.stream().map(Issue::part).toList(), decision);
    Set<UUID> answered = course.answered(issues.stream().map(one -> one.id().value()).toList());
    return issues.stream()
        .map(
            issue ->
                issue.summary(
                    open(issue, decision, protectedCodes),
                    clock.getZone(),
                    answered.contains(issue.id().value())))
        .toList();
  }

  /** One issue with all it says now and said before. */
  IssueView view(Issue issue, Decision decision) {
    List<String> protectedCodes = protectedCodes();
    List<IssueVersion> versions =
        table.revisions(issue.id().value()).stream()
            .map(revision -> version(revision, decision, protectedCodes))
            .toList();
    List<IssueStep> steps = course.steps(issue.id(), decision);
    boolean answered = !course.answered(List.of(issue.id().value())).isEmpty();
    return issue.view(
        open(issue, decision, protectedCodes),
        clock.getZone(),
        new IssueHistory(versions, steps, answered));
  }

  /** Notes that the chair has read what the police answered. */
  void markSeen(Issue issue) {
    course.markSeen(issue.id());
  }

  boolean isProtected(IssueContent content) {
    return protectedCodes().contains(content.category());
  }

  /** Lets the issue's state follow what the police have of it. */
  void follow(Issue issue) {
    if (issue.follow(course.isWithPolice(issue.id()))) {
      table.update(issue);
    }
  }

  /**
   * The content, to be changed.
   *
   * @throws Rejection conflict, issue-unreadable: what cannot be read can only be voided
   */
  IssueContent content(Issue issue, Decision decision) {
    return readable(issue, decision).orElseThrow(() -> Rejection.conflict("issue-unreadable"));
  }

  /** The content, if there is one and its seal holds. */
  Optional<IssueContent> readable(Issue issue, Decision decision) {
    return Optional.ofNullable(open(issue, decision, List.of()).content());
  }

  /** Puts a corrected content in place and keeps what was there before. */
  Envelope replace(Issue issue, Decision decision, IssueContent corrected, PersonId by) {
    table.insert(issue.revision(by, clock.instant()));
    Envelope envelope = sealed.seal(issue.nextPart(), decision, corrected);
    issue.correct(envelope, clock.instant());
    table.update(issue);
    return envelope;
  }

  /** The same, where what was there must never be read again. */
  Envelope replaceForGood(Issue issue, Decision decision, IssueContent corrected, PersonId by) {
    table.insert(issue.revision(by, clock.instant()));
    destroy(issue);
    Envelope envelope = sealed.seal(issue.nextPart(), decision, corrected);
    issue.correct(envelope, clock.instant());
    issue.follow(false);
    table.update(issue);
    return envelope;
  }

  /** Voids it; what named someone is destroyed in every version, with its key. */
  void annul(Issue issue, VoidIssue command) {
    VoidReason reason = command.accepted();
    issue.annul(command.version(), reason, clock.instant());
    if (reason == VoidReason.NAMED_SOMEONE) {
      destroy(issue);
    } else {
      course.withdraw(issue.id());
    }
    table.update(issue);
  }

  void close(Issue issue, long version) {
    issue.requireUnended(version);
    course.requireAnswered(issue.id());
    issue.close(clock.instant());
    table.update(issue);
  }

  /** Every version's envelope goes, and the key they were sealed under: no copy opens either. */
  private void destroy(Issue issue) {
    table.destroyRevisions(issue.id().value());
    course.destroy(issue.id());
    vault.revoke(issue.part(), Recipient.organisation(issue.forum()));
  }

  private IssueVersion version(IssueRevision revision, Decision decision, List<String> codes) {
    Opened opened = open(revision.part(), revision.envelope(), decision, codes);
    return new IssueVersion(
        revision.replacedAt(),
        opened.category(),
        opened.place(),
        opened.occurred(),
        opened.text(),
        opened.unreadable());
  }

  private Opened open(Issue issue, Decision decision, List<String> protectedCodes) {
    return open(issue.part(), issue.envelope(), decision, protectedCodes);
  }

  private Opened open(
      PartRef part, Optional<Envelope> envelope, Decision decision, List<String> protectedCodes) {
    if (envelope.isEmpty()) {
      return Opened.DESTROYED;
    }
    try {
      IssueContent content = sealed.open(part, decision, envelope.get(), IssueContent.class);
      return new Opened(content, false, protectedCodes.contains(content.category()));
    } catch (Unreadable damaged) {
      return Opened.DAMAGED;
    }
  }

  private List<String> protectedCodes() {
    return codes.categories().stream()
        .filter(CategoryView::isProtected)
        .map(CategoryView::code)
        .toList();
  }
}
