package org.jisr.issue.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.security.vault.Unreadable;

/** The agendas of a forum's meetings and what was decided, sealed. */
@Dependent
public class AgendaBook {
  @Inject AgendaItems table;
  @Inject SealedRecords sealed;
  @Inject Clock clock;

  /** An id for an item that is not stored yet. */
  public AgendaItemId newId() {
    return new AgendaItemId(UuidV7.next(clock));
  }

  /**
   * Puts an issue on an agenda.
   *
   * @throws Rejection conflict, already-on-agenda
   */
  public void put(AgendaItemId id, OrgId forum, UUID meeting, UUID issue) {
    if (ofMeeting(meeting).stream().anyMatch(item -> item.issue().equals(issue))) {
      throw Rejection.conflict("already-on-agenda");
    }
    table.insert(new AgendaItem(id, forum, meeting, issue, clock.instant()));
  }

  /** An item of this meeting. */
  public AgendaItem item(UUID meeting, AgendaItemId id) {
    return table
        .byId(id.value())
        .filter(item -> item.meeting().equals(meeting))
        .orElseThrow(Rejection::notFound);
  }

  /** What is on the agenda, in the order it was put there. */
  public List<AgendaItem> ofMeeting(UUID meeting) {
    return table.ofMeeting(meeting);
  }

  /** Every decision on an issue, the latest first. */
  public List<AgendaItem> decidedOn(UUID issue) {
    return table.decidedOn(issue);
  }

  /**
   * Takes an item off again.
   *
   * @throws Rejection conflict, already-decided
   */
  public void remove(AgendaItem item) {
    item.remove(clock.instant());
    table.update(item);
  }

  /** Takes an item off whatever was decided: the meeting was none. */
  public void retract(AgendaItem item) {
    item.retract(clock.instant());
    table.update(item);
  }

  /** Writes a decision; the one before is kept. */
  public Envelope decide(AgendaItem item, Decision decision, DecisionContent content) {
    if (item.isDecided()) {
      table.insert(item.revision(decision.actor().person(), clock.instant()));
    }
    Envelope envelope = sealed.seal(item.nextPart(), decision, content);
    item.decide(envelope, clock.instant());
    table.update(item);
    return envelope;
  }

  /** The decision, if there is one that opens. */
  public Optional<DecisionContent> decision(AgendaItem item, Decision decision) {
    return open(item.part(), item.envelope(), decision);
  }

  /** What the decision said before, the newest first; what does not open is left out. */
  public List<EarlierDecision> earlier(AgendaItem item, Decision decision) {
    return table.revisions(item.id().value()).stream()
        .flatMap(
            revision ->
                open(revision.part(), revision.envelope(), decision)
                    .map(content -> new EarlierDecision(revision.replacedAt(), content.text()))
                    .stream())
        .toList();
  }

  /** Every decision on the issue goes: its words are destroyed with the issue's key. */
  public void destroyDecisions(UUID issue) {
    table.destroyDecisions(issue);
    table.destroyRevisions(issue);
  }

  private Optional<DecisionContent> open(
      PartRef part, Optional<Envelope> envelope, Decision decision) {
    try {
      return envelope.map(e -> sealed.open(part, decision, e, DecisionContent.class));
    } catch (Unreadable damaged) {
      return Optional.empty();
    }
  }
}
