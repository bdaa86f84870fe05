package org.jisr.survivor.link;

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
import org.jisr.survivor.incident.FileRef;
import org.jspecify.annotations.Nullable;

/** One link, written in one file. It is never edited; a mistake is removed. */
@Entity
@Table(schema = "centre", name = "file_link")
class FileLink {
  private static final String TYPE = "file-link";
  private static final long WRITTEN_ONCE = 0;

  @Id private UUID id;

  @Column(name = "org_id")
  private UUID centre;

  @Column(name = "file_id")
  private UUID file;

  @Column(name = "linked_at")
  private Instant linkedAt;

  @Column(name = "removed_at")
  private @Nullable Instant removedAt;

  private byte[] content;

  @SuppressWarnings("NullAway.Init")
  protected FileLink() {}

  FileLink(LinkId id, FileRef file, Instant at, Envelope content) {
    this.id = id.value();
    this.centre = file.centre().value();
    this.file = file.id();
    this.linkedAt = at;
    this.content = content.bytes();
  }

  /** Where the content is sealed, under the data key of the file it is written in. */
  static PartRef contentOf(LinkId id, FileRef file) {
    return PartRef.of(file.centre(), TYPE, id.value(), FieldGroup.NARRATIVE, WRITTEN_ONCE)
        .keyedBy(file.id());
  }

  PartRef part() {
    return contentOf(new LinkId(id), new FileRef(file, new OrgId(centre)));
  }

  Envelope envelope() {
    return new Envelope(content);
  }

  LinkView view(LinkContent opened) {
    return new LinkView(id, opened.reference(), opened.relation(), linkedAt);
  }
}
