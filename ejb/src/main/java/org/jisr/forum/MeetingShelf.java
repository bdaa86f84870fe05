package org.jisr.forum;

import jakarta.data.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.security.vault.Unreadable;
import org.jspecify.annotations.Nullable;

/** Where a forum's meetings are kept with all they were before. */
@Dependent
public class MeetingShelf {
  private static final int NEWEST = 50;

  @Inject Meetings table;
  @Inject SealedRecords sealed;
  @Inject Clock clock;

  MeetingId newId() {
    return new MeetingId(UuidV7.next(clock));
  }

  void plan(MeetingId id, OrgId forum, PlanMeeting command) {
    LocalDate day = command.accepted(LocalDate.now(clock));
    table.insert(Meeting.planned(id, forum, day, clock.instant()));
  }

  void move(Meeting meeting, MoveMeeting command, PersonId by) {
    LocalDate day = command.accepted(LocalDate.now(clock));
    meeting.requireStanding(command.version());
    table.insert(meeting.revision(by, clock.instant(), command.reason()));
    meeting.move(day, LocalDate.now(clock), clock.instant());
    table.update(meeting);
  }

  Envelope record(Meeting meeting, RecordMeeting command, Decision decision) {
    Attendance present = command.accepted();
    meeting.requireStanding(command.version());
    table.insert(meeting.revision(decision.actor().person(), clock.instant(), null));
    Envelope envelope = sealed.seal(meeting.nextPart(), decision, present);
    meeting.hold(envelope, LocalDate.now(clock), clock.instant());
    table.update(meeting);
    return envelope;
  }

  /** Voids it, keeping how it stood. */
  public void annul(MeetingId id, VoidMeeting command, PersonId by) {
    String reason = command.accepted();
    Meeting meeting = byId(id);
    meeting.requireStanding(command.version());
    table.insert(meeting.revision(by, clock.instant(), null));
    meeting.annul(reason, clock.instant());
    table.update(meeting);
  }

  Meeting byId(MeetingId id) {
    return table.byId(id.value()).orElseThrow(Rejection::notFound);
  }

  /**
   * The meeting as a decision is about it.
   *
   * @throws Rejection not found
   */
  public Target target(MeetingId id) {
    return byId(id).target();
  }

  /**
   * Ends a command about a voided meeting here.
   *
   * @throws Rejection conflict, meeting-ended
   */
  public void requireStanding(MeetingId id) {
    byId(id).requireStanding();
  }

  /**
   * Ends a command here that only a held meeting allows.
   *
   * @throws Rejection conflict: meeting-ended, or meeting-not-held
   */
  public void requireHeld(MeetingId id) {
    Meeting meeting = byId(id);
    meeting.requireStanding();
    if (!meeting.isHeld()) {
      throw Rejection.conflict("meeting-not-held");
    }
  }

  /** The book: the latest day first. */
  List<MeetingLine> newest(OrgId forum) {
    return table.newest(forum.value(), Limit.of(NEWEST)).stream().map(Meeting::line).toList();
  }

  /** The next meeting that is planned, today's too. */
  public Optional<MeetingLine> next(OrgId forum) {
    return table.planned(forum.value(), LocalDate.now(clock), Limit.of(1)).stream()
        .map(Meeting::line)
        .findFirst();
  }

  /** One meeting with all it was before. */
  public MeetingView view(MeetingId id, Decision decision) {
    Meeting meeting = byId(id);
    List<MeetingChange> earlier =
        table.revisions(id.value()).stream()
            .map(r -> r.view(open(r.part(), r.envelope(), decision)))
            .toList();
    return meeting.view(open(meeting.part(), meeting.envelope(), decision), earlier);
  }

  private @Nullable Attendance open(PartRef part, Optional<Envelope> envelope, Decision decision) {
    try {
      return envelope.map(e -> sealed.open(part, decision, e, Attendance.class)).orElse(null);
    } catch (Unreadable damaged) {
      return null;
    }
  }
}
