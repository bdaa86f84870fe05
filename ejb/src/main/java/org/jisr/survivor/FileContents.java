package org.jisr.survivor;

import jakarta.data.exceptions.EntityExistsException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.survivor.followup.FollowUps;
import org.jisr.survivor.incident.IncidentView;
import org.jisr.survivor.incident.Incidents;
import org.jisr.survivor.incident.Incidents.SealedIncident;
import org.jisr.survivor.incident.RecordIncident;
import org.jisr.survivor.person.ContactRules;
import org.jisr.survivor.person.Identity;
import org.jisr.survivor.person.SafeContact;
import org.jisr.survivor.person.ToldIdentity;

/** What is sealed in a file, opened and written part by part. */
@Dependent
class FileContents {
  @Inject Files files;
  @Inject SealedRecords sealed;
  @Inject Incidents incidents;
  @Inject FollowUps followUps;
  @Inject FileTurns turns;
  @Inject Clock clock;

  /** A file that is not stored yet. */
  SurvivorFile newFile(OrgId centre, PersonId worker) {
    return SurvivorFile.opened(new FileId(UuidV7.next(clock)), centre, worker, clock.instant());
  }

  /** Stores a new file, with nothing in it yet. */
  void store(SurvivorFile file) {
    files.insert(file);
  }

  /**
   * Writes a part as its next version.
   *
   * @throws Rejection invalid; or conflict, edited-by-other, if it is not the version that was read
   */
  Envelope write(SurvivorFile file, Decision decision, SavePart command) {
    Object value = whole(file, decision, command).accepted(LocalDate.now(clock));
    return seal(file, decision, command.part(), command.version(), value);
  }

  private SavePart whole(SurvivorFile file, Decision decision, SavePart command) {
    return command instanceof SaveSafeContact contact && contact.keepsNumber()
        ? contact.over(part(file, decision, FilePart.SAFE_CONTACT, SafeContact.class).value())
        : command;
  }

  /**
   * Seals a value as the next version of a part, over the version that was read.
   *
   * @throws Rejection conflict, edited-by-other, if that is not the newest any more
   */
  Envelope seal(SurvivorFile file, Decision decision, FilePart part, long read, Object value) {
    Envelope envelope = sealed.seal(part.of(file.ref(), read + 1), decision, value);
    if (!(read == 0 ? isFirst(file, part, envelope) : isNext(file, part, read, envelope))) {
      throw Rejection.conflict("edited-by-other");
    }
    return envelope;
  }

  private boolean isFirst(SurvivorFile file, FilePart part, Envelope envelope) {
    try {
      files.insert(new SealedPart(file.ref(), part, envelope));
      return true;
    } catch (EntityExistsException somebodyWas) {
      return false;
    }
  }

  private boolean isNext(SurvivorFile file, FilePart part, long read, Envelope envelope) {
    return files.write(file.id().value(), part.code(), read, envelope.bytes()) == 1;
  }

  /** Adds an incident. */
  SealedIncident record(SurvivorFile file, Decision decision, RecordIncident command) {
    return incidents.record(decision, file.ref(), command);
  }

  /** Every incident of the file. */
  List<IncidentView> incidents(SurvivorFile file, Decision decision) {
    return incidents.of(decision, file.ref());
  }

  /** Says that the file is about to be opened: its keys come along with the entry in the trail. */
  void expect(SurvivorFile file, Decision decision) {
    // Keys are fetched by whose they are, so one part stands for all of the file.
    sealed.expect(List.of(FilePart.IDENTITY.of(file.ref(), 1)), decision);
  }

  /** All of it. */
  FileView view(SurvivorFile file, Decision decision) {
    List<SealedPart> parts = files.partsOf(file.id().value());
    PartView<ToldIdentity> told =
        opened(in(parts, FilePart.IDENTITY), decision, ToldIdentity.class);
    Identity identity = told.value() == null ? null : told.value().identity();
    PartView<SafeContact> contact =
        opened(in(parts, FilePart.SAFE_CONTACT), decision, SafeContact.class);
    return file.view(
        clock.instant(),
        new PartView<>(told.version(), identity),
        new PartView<>(
            contact.version(), contact.value() == null ? null : ContactRules.of(contact.value())),
        opened(in(parts, FilePart.NARRATIVE), decision, Narrative.class),
        new SurvivorFile.FileStory(
            incidents.of(decision, file.ref()), turns.of(decision, file.id().value())));
  }

  /** Files as lines of a list, each with the day of its next contact. */
  List<FileSummary> summaries(List<SurvivorFile> all) {
    Map<UUID, LocalDate> planned =
        followUps.plannedOf(all.stream().map(file -> file.id().value()).toList());
    return all.stream().map(file -> file.summary(planned.get(file.id().value()))).toList();
  }

  /** One part, the others staying shut. */
  <T> PartView<T> part(SurvivorFile file, Decision decision, FilePart part, Class<T> type) {
    return opened(files.part(file.id().value(), part.code()), decision, type);
  }

  private static Optional<SealedPart> in(List<SealedPart> parts, FilePart kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  private <T> PartView<T> opened(Optional<SealedPart> row, Decision decision, Class<T> type) {
    return row.map(one -> opened(one, decision, type)).orElseGet(() -> new PartView<>(0, null));
  }

  private <T> PartView<T> opened(SealedPart row, Decision decision, Class<T> type) {
    return new PartView<>(row.version(), sealed.open(row.part(), decision, row.envelope(), type));
  }
}
