package org.jisr.survivor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.survivor.incident.FileRef;

/** One part of a file in its row, from when it is first written. */
@Entity
@Table(schema = "centre", name = "file_part")
class SealedPart {
  @EmbeddedId private Key key;

  @Column(name = "org_id")
  private UUID centre;

  private long version;
  private byte[] envelope;

  @SuppressWarnings("NullAway.Init")
  protected SealedPart() {}

  /** A part as it is first written. */
  SealedPart(FileRef file, FilePart part, Envelope envelope) {
    this.key = new Key(file.id(), part.code());
    this.centre = file.centre().value();
    this.version = 1;
    this.envelope = envelope.bytes();
  }

  FilePart kind() {
    return FilePart.of(key.part());
  }

  /** Where this row's envelope is sealed. */
  PartRef part() {
    return FilePart.of(key.part()).of(new FileRef(key.file(), new OrgId(centre)), version);
  }

  long version() {
    return version;
  }

  Envelope envelope() {
    return new Envelope(envelope);
  }

  /** Which part of which file. */
  @Embeddable
  record Key(@Column(name = "file_id") UUID file, String part) {}
}
