package org.jisr.survivor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.PersonId;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.survivor.incident.FileRef;

/** The turns of a file's life: added, never changed. */
@Dependent
class FileTurns {
  @Inject Files files;
  @Inject SealedRecords sealed;
  @Inject Clock clock;

  /** Adds a turn with its reason; returns the envelope for the trail. */
  Envelope take(Decision decision, FileRef file, String kind, TurnContent content) {
    FileTurn.Taken taken = taken(decision, file, kind);
    Envelope envelope = sealed.seal(FileTurn.contentOf(taken.id(), file), decision, content);
    files.insert(new FileTurn(taken, envelope));
    return envelope;
  }

  /** Adds a turn that needs no reason. */
  void take(Decision decision, FileRef file, String kind) {
    files.insert(new FileTurn(taken(decision, file, kind), null));
  }

  /** Every turn, the latest first. */
  List<TurnView> of(Decision decision, UUID file) {
    return files.turnsOf(file).stream()
        .map(
            turn ->
                turn.view(
                    turn.envelope()
                        .map(e -> sealed.open(turn.part(), decision, e, TurnContent.class))
                        .orElse(null)))
        .toList();
  }

  /** Whether this person asked for the closing that waits. */
  boolean isAskedBy(PersonId person, FileRef file) {
    return files.turnsOf(file.id()).stream()
        .filter(FileTurn::isAsking)
        .findFirst()
        .filter(asked -> asked.by().equals(person))
        .isPresent();
  }

  private FileTurn.Taken taken(Decision decision, FileRef file, String kind) {
    return new FileTurn.Taken(
        UuidV7.next(clock), file, kind, clock.instant(), decision.actor().person());
  }
}
