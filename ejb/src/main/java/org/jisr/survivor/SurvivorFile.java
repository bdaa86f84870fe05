package org.jisr.survivor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.survivor.incident.FileRef;
import org.jisr.survivor.incident.IncidentView;
import org.jisr.survivor.person.ContactRules;
import org.jisr.survivor.person.Identity;
import org.jspecify.annotations.Nullable;

/**
 * The centre's file of one survivor. Its life begins when a case worker takes her in, at the door
 * or from a hand-over, and is assigned to that worker alone; identity, safe contact, narrative and
 * incidents are written as she tells them. It ends when it is closed, for safety only by two;
 * nothing is written after that unless it is opened again. This row knows whose it is and when it
 * began; everything about her is in sealed parts.
 */
@Entity
@Table(schema = "centre", name = "survivor_file")
class SurvivorFile {
  static final String TYPE = "survivor-file";
  static final String OPEN = "open";
  static final String CLOSING = "closing";
  static final String CLOSED = "closed";

  @Id private UUID id;

  @Column(name = "org_id")
  private UUID centre;

  /** How people at the centre speak of the file without a name. */
  private String reference;

  @Column(name = "assigned_issuer")
  private String assignedIssuer;

  @Column(name = "assigned_subject")
  private String assignedSubject;

  private String state;

  @Column(name = "opened_at")
  private Instant openedAt;

  /** Until when consent to statistics lives; null where there is none: then nothing is counted. */
  @Column(name = "counted_until")
  private @Nullable Instant countedUntil;

  @SuppressWarnings("NullAway.Init")
  protected SurvivorFile() {}

  private SurvivorFile(FileId id, OrgId centre, PersonId worker, Instant at) {
    this.id = id.value();
    this.centre = centre.value();
    this.reference = SpeakableCode.next();
    this.assignedIssuer = worker.issuer();
    this.assignedSubject = worker.subject();
    this.state = OPEN;
    this.openedAt = at;
  }

  /** A file as it is opened: empty, and assigned to the worker who opens it. */
  static SurvivorFile opened(FileId id, OrgId centre, PersonId worker, Instant at) {
    return new SurvivorFile(id, centre, worker, at);
  }

  FileId id() {
    return new FileId(id);
  }

  OrgId centre() {
    return new OrgId(centre);
  }

  FileRef ref() {
    return new FileRef(id, centre());
  }

  /** The file as a decision sees it: its centre's, and its worker's alone. */
  Target target() {
    return Target.assigned(TYPE, id, centre(), new PersonId(assignedIssuer, assignedSubject));
  }

  /**
   * Ends a command to a closed file here.
   *
   * @throws Rejection conflict, file-closed
   */
  void requireOpen() {
    if (!state.equals(OPEN)) {
      throw Rejection.conflict("file-closed");
    }
  }

  /**
   * Ends a command to a file that is not closed here.
   *
   * @throws Rejection conflict, not-closed
   */
  void requireClosed() {
    if (!state.equals(CLOSED)) {
      throw Rejection.conflict("not-closed");
    }
  }

  /**
   * Ends a command here unless the file waits for its second person.
   *
   * @throws Rejection conflict, nothing-to-confirm
   */
  void requireClosing() {
    if (!state.equals(CLOSING)) {
      throw Rejection.conflict("nothing-to-confirm");
    }
  }

  PersonId worker() {
    return new PersonId(assignedIssuer, assignedSubject);
  }

  String reference() {
    return reference;
  }

  /** As a supervisor stands to it: the centre's. */
  Target supervised() {
    return Target.of(TYPE, id, centre());
  }

  CaseloadView.Held held(@Nullable LocalDate nextContact) {
    return new CaseloadView.Held(
        id, reference, WorkerCode.of(worker()), state, openedAt, nextContact);
  }

  /** Whether consent to statistics is live: no consent, no count. */
  boolean isCountedAt(Instant now) {
    return countedUntil != null && now.isBefore(countedUntil);
  }

  FileSummary summary(@Nullable LocalDate nextContact) {
    return new FileSummary(id, reference, openedAt, state, nextContact, WorkerCode.of(worker()));
  }

  FileView view(
      Instant now,
      PartView<Identity> identity,
      PartView<ContactRules> contact,
      PartView<Narrative> narrative,
      FileStory story) {
    return new FileView(
        id,
        reference,
        openedAt,
        state,
        isCountedAt(now),
        identity,
        contact,
        narrative,
        story.incidents(),
        story.turns());
  }

  /** What happened to the person, and what became of the file. */
  record FileStory(List<IncidentView> incidents, List<TurnView> turns) {}
}
