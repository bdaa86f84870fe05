package org.jisr.survivor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.survivor.incident.FileRef;
import org.jspecify.annotations.Nullable;

/** One part of a file in its row: version 0 and empty until it is first written. */
@Entity
@Table(schema = "centre", name = "file_part")
class SealedPart {
  @EmbeddedId private Key key;

  @Column(name = "org_id")
  private UUID centre;

  private long version;
  private byte @Nullable [] envelope;

  @SuppressWarnings("NullAway.Init")
  protected SealedPart() {}

  private SealedPart(FileId file, OrgId centre, FilePart part) {
    this.key = new Key(file.value(), part.code());
    this.centre = centre.value();
  }

  /** A part nobody has written yet. */
  static SealedPart empty(FileId file, OrgId centre, FilePart part) {
    return new SealedPart(file, centre, part);
  }

  /** Where this row's envelope is sealed. */
  PartRef part() {
    return FilePart.of(key.part()).of(new FileRef(key.file(), new OrgId(centre)), version);
  }

  long version() {
    return version;
  }

  Optional<Envelope> envelope() {
    return Optional.ofNullable(envelope).map(Envelope::new);
  }

  /** Which part of which file. */
  @Embeddable
  record Key(@Column(name = "file_id") UUID file, String part) {}
}
