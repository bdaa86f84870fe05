package org.jisr.survivor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.survivor.incident.FileRef;
import org.jspecify.annotations.Nullable;

/** That a file was closed, opened again or given to another worker: once, by whom, for good. */
@Entity
@Table(schema = "centre", name = "file_turn")
class FileTurn {
  private static final String TYPE = "file-turn";
  private static final long WRITTEN_ONCE = 0;

  @Id private UUID id;

  @Column(name = "org_id")
  private UUID centre;

  @Column(name = "file_id")
  private UUID file;

  private String kind;
  private Instant at;

  @Column(name = "by_issuer")
  private String byIssuer;

  @Column(name = "by_subject")
  private String bySubject;

  private byte @Nullable [] content;

  @SuppressWarnings("NullAway.Init")
  protected FileTurn() {}

  FileTurn(Taken taken, @Nullable Envelope content) {
    this.id = taken.id();
    this.centre = taken.file().centre().value();
    this.file = taken.file().id();
    this.kind = taken.kind();
    this.at = taken.at();
    this.byIssuer = taken.by().issuer();
    this.bySubject = taken.by().subject();
    this.content = content == null ? null : content.bytes();
  }

  /** Where the reason is sealed, under the data key of the file. */
  static PartRef contentOf(UUID id, FileRef file) {
    return PartRef.of(file.centre(), TYPE, id, FieldGroup.NARRATIVE, WRITTEN_ONCE)
        .keyedBy(file.id());
  }

  PartRef part() {
    return contentOf(id, new FileRef(file, new OrgId(centre)));
  }

  Optional<Envelope> envelope() {
    return Optional.ofNullable(content).map(Envelope::new);
  }

  /** Whether it asks for a second person. */
  boolean isAsking() {
    return kind.equals(SurvivorFile.CLOSING);
  }

  PersonId by() {
    return new PersonId(byIssuer, bySubject);
  }

  TurnView view(@Nullable TurnContent opened) {
    return new TurnView(
        kind,
        at,
        WorkerCode.of(by()),
        opened == null ? null : opened.why(),
        opened == null ? null : opened.note());
  }

  /** What was done to which file, when, by whom. */
  record Taken(UUID id, FileRef file, String kind, Instant at, PersonId by) {}
}
