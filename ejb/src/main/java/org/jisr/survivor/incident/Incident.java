package org.jisr.survivor.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;

/**
 * One thing that happened to the person of a file. It is written once, as she told it, and stays as
 * it was; what she adds later is told in the file's narrative.
 */
@Entity
@Table(schema = "centre", name = "incident")
class Incident {
  static final String TYPE = "incident";
  private static final long WRITTEN_ONCE = 0;

  @Id private UUID id;

  @Column(name = "org_id")
  private UUID centre;

  @Column(name = "file_id")
  private UUID file;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private long version;
  private byte[] content;

  @SuppressWarnings("NullAway.Init")
  protected Incident() {}

  Incident(IncidentId id, FileRef file, Instant at, Envelope content) {
    this.id = id.value();
    this.centre = file.centre().value();
    this.file = file.id();
    this.recordedAt = at;
    this.version = WRITTEN_ONCE;
    this.content = content.bytes();
  }

  /** Where the content is sealed: bound to its own id, under the data key of its file. */
  static PartRef contentOf(IncidentId id, FileRef file) {
    return PartRef.of(file.centre(), TYPE, id.value(), FieldGroup.NARRATIVE, WRITTEN_ONCE)
        .keyedBy(file.id());
  }

  PartRef part() {
    return contentOf(new IncidentId(id), new FileRef(file, new OrgId(centre)));
  }

  Envelope envelope() {
    return new Envelope(content);
  }

  IncidentView view(IncidentContent opened) {
    Classification found = opened.classification();
    return new IncidentView(
        id,
        version,
        recordedAt,
        opened.category(),
        opened.district(),
        opened.occurred(),
        opened.gbvims(),
        found.type(),
        found.reason(),
        found.question(),
        opened.text());
  }
}
