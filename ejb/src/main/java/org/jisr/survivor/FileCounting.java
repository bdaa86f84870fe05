package org.jisr.survivor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.audit.AuditTrail;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.survivor.incident.IncidentView;
import org.jisr.survivor.person.ToldIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file's incidents stand in the statistics. Guarantees that this fails closed: without a
 * live consent nothing is counted, and a withdrawal takes out every row not sealed into a release
 * yet.
 */
@Dependent
public class FileCounting {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Files files;
  @Inject FileContents contents;
  @Inject Tally tally;

  /** Counts every incident that is not counted yet, and those to come until {@code until}. */
  public void consented(Actor actor, FileId id, Instant until) {
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.COUNT_FILE, file.target());
    files.countUntil(id.value(), until);
    count(file, decision, contents.incidents(file, decision));
  }

  /** Takes every incident out, and counts none from now on. */
  public void withdrawn(Actor actor, FileId id) {
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.COUNT_FILE, file.target());
    files.stopCounting(id.value());
    PartView<CountedIncidents> counted = counted(file, decision);
    if (counted.value() == null || counted.value().entries().isEmpty()) {
      audit.append(decision);
      return;
    }
    counted.value().entries().forEach(entry -> tally.exclude(decision, entry.row()));
    audit.append(
        decision,
        contents.seal(file, decision, FilePart.COUNTED, counted.version(), CountedIncidents.NONE));
  }

  /** Counts an incident that was just recorded, if consent is live at that moment. */
  void countIfConsented(Actor actor, SurvivorFile file, IncidentView incident) {
    if (file.isCountedAt(incident.recordedAt())) {
      Decision decision = access.decide(actor, Action.COUNT_FILE, file.target());
      count(file, decision, List.of(incident));
    }
  }

  private void count(SurvivorFile file, Decision decision, List<IncidentView> incidents) {
    @Nullable ToldIdentity identity =
        contents.part(file, decision, FilePart.IDENTITY, ToldIdentity.class).value();
    PartView<CountedIncidents> before = counted(file, decision);
    CountedIncidents counted = before.value() == null ? CountedIncidents.NONE : before.value();
    for (IncidentView incident : incidents) {
      if (!counted.counts(incident.id())) {
        counted =
            counted.with(incident.id(), tally.count(decision, file.ref(), identity, incident));
      }
    }
    audit.append(
        decision, contents.seal(file, decision, FilePart.COUNTED, before.version(), counted));
  }

  private PartView<CountedIncidents> counted(SurvivorFile file, Decision decision) {
    return contents.part(file, decision, FilePart.COUNTED, CountedIncidents.class);
  }

  private SurvivorFile byId(FileId id) {
    return files.byId(id.value()).orElseThrow(Rejection::notFound);
  }
}
