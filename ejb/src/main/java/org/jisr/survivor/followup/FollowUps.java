package org.jisr.survivor.followup;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jisr.access.Rejection;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.survivor.incident.FileRef;
import org.jisr.survivor.person.SafeHours;

/** The follow-ups of a file, written and read under a decision about the file. */
@Dependent
public class FollowUps {
  @Inject FollowUpTable table;
  @Inject SealedRecords sealed;
  @Inject Clock clock;

  /** Every follow-up of a file, the latest day first. */
  public List<FollowUpView> of(Decision decision, FileRef file) {
    LocalDate today = LocalDate.now(clock);
    return table.ofFile(file.id()).stream()
        .map(
            one ->
                one.view(
                    sealed.open(one.part(), decision, one.envelope(), FollowUpContent.class),
                    today))
        .toList();
  }

  /** The planned day of each of these files that has one. */
  public Map<UUID, LocalDate> plannedOf(Collection<UUID> files) {
    return files.isEmpty()
        ? Map.of()
        : table.plannedOf(files).stream().collect(Collectors.toMap(FollowUp::file, FollowUp::day));
  }

  /**
   * Plans the next contact of a file that is held.
   *
   * @throws Rejection invalid, naming each field; or conflict, already-planned
   */
  public Planned plan(Decision decision, FileRef file, PlanFollowUp command, SafeHours safe) {
    command.faults(LocalDate.now(clock), safe).refuse();
    if (!table.plannedOf(List.of(file.id())).isEmpty()) {
      throw Rejection.conflict("already-planned");
    }
    FollowUpId id = new FollowUpId(UuidV7.next(clock));
    Envelope envelope =
        sealed.seal(
            FollowUp.contentOf(id, file, 0),
            decision,
            new FollowUpContent(command.note(), null, null));
    table.insert(new FollowUp(id, file, requireNonNull(command.day()), clock.instant(), envelope));
    return new Planned(id, envelope);
  }

  /**
   * Writes down what became of one.
   *
   * @throws Rejection not found, also for another file's; invalid, naming each field; or conflict,
   *     already-settled
   */
  public Envelope settle(Decision decision, FileRef file, FollowUpId id, SettleFollowUp command) {
    command.faults().refuse();
    FollowUp one =
        table.byId(id.value()).filter(found -> found.isOf(file)).orElseThrow(Rejection::notFound);
    one.requirePlanned();
    FollowUpContent before =
        sealed.open(one.part(), decision, one.envelope(), FollowUpContent.class);
    Envelope envelope =
        sealed.seal(
            one.next(),
            decision,
            new FollowUpContent(before.note(), command.result(), command.told()));
    one.settle(requireNonNull(command.outcome()), envelope, clock.instant());
    table.update(one);
    return envelope;
  }

  /** Cancels what is planned of a file that is held and closes. */
  public void cancelOf(Decision decision, FileRef file) {
    for (FollowUp one : table.plannedOf(List.of(file.id()))) {
      FollowUpContent before =
          sealed.open(one.part(), decision, one.envelope(), FollowUpContent.class);
      one.settle("cancelled", sealed.seal(one.next(), decision, before), clock.instant());
      table.update(one);
    }
  }

  /** A follow-up as it was just planned, with the envelope it was stored in. */
  public record Planned(FollowUpId id, Envelope envelope) {}
}
