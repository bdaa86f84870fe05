package org.jisr.survivor.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.survivor.incident.FileRef;
import org.jspecify.annotations.Nullable;

/**
 * A contact that is planned. It ends when somebody writes down that it was done, missed or
 * cancelled; a file has at most one that has not ended.
 */
@Entity
@Table(schema = "centre", name = "follow_up")
class FollowUp {
  private static final String TYPE = "follow-up";
  private static final String PLANNED = "planned";

  @Id private UUID id;

  @Column(name = "org_id", updatable = false)
  private UUID centre;

  @Column(name = "file_id", updatable = false)
  private UUID file;

  @Column(name = "planned_for", updatable = false)
  private LocalDate day;

  @Column(name = "planned_at", updatable = false)
  private Instant plannedAt;

  private String state;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @Version private long version;
  private byte[] content;

  @SuppressWarnings("NullAway.Init")
  protected FollowUp() {}

  FollowUp(FollowUpId id, FileRef file, LocalDate day, Instant at, Envelope content) {
    this.id = id.value();
    this.centre = file.centre().value();
    this.file = file.id();
    this.day = day;
    this.plannedAt = at;
    this.state = PLANNED;
    this.content = content.bytes();
  }

  /** Where the content of one version is sealed, under the data key of its file. */
  static PartRef contentOf(FollowUpId id, FileRef file, long version) {
    return PartRef.of(file.centre(), TYPE, id.value(), FieldGroup.NARRATIVE, version)
        .keyedBy(file.id());
  }

  /**
   * Ends it.
   *
   * @throws Rejection conflict, already-settled
   */
  void settle(String outcome, Envelope sealed, Instant now) {
    requirePlanned();
    this.state = outcome;
    this.settledAt = now;
    this.content = sealed.bytes();
  }

  void requirePlanned() {
    if (!state.equals(PLANNED)) {
      throw Rejection.conflict("already-settled");
    }
  }

  boolean isOf(FileRef ref) {
    return file.equals(ref.id());
  }

  UUID file() {
    return file;
  }

  LocalDate day() {
    return day;
  }

  PartRef part() {
    return contentOf(new FollowUpId(id), new FileRef(file, new OrgId(centre)), version);
  }

  /** Where its next version is sealed. */
  PartRef next() {
    return contentOf(new FollowUpId(id), new FileRef(file, new OrgId(centre)), version + 1);
  }

  Envelope envelope() {
    return new Envelope(content);
  }

  FollowUpView view(FollowUpContent opened, LocalDate today) {
    boolean overdue = state.equals(PLANNED) && day.isBefore(today);
    return new FollowUpView(
        id, day, state, overdue, settledAt, opened.note(), opened.result(), opened.told());
  }
}
