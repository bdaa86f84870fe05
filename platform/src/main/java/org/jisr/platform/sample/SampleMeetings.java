package org.jisr.platform.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jisr.forum.AgeGroups;
import org.jisr.forum.Attendance;
import org.jisr.forum.MeetingId;
import org.jisr.issue.agenda.AgendaItem;
import org.jisr.issue.agenda.AgendaItemId;
import org.jisr.issue.agenda.Answer;
import org.jisr.issue.agenda.DecisionContent;
import org.jisr.issue.agenda.Solution;
import org.jisr.issue.agenda.SolutionContent;
import org.jisr.issue.agenda.SolutionId;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.ObjectRef;
import org.jisr.security.OrgId;
import org.jisr.security.Purpose;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.PartRef;
import org.jisr.security.vault.Recipient;
import org.jisr.security.vault.ServerUnlock;
import org.jisr.security.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Writes a held meeting with its decisions and a planned one for a forum: one decision the forum
 * carries out itself, one task the office of Asmaee has answered, and one that waits there.
 */
final class SampleMeetings {
  /** How many issues a sample meeting talks about. */
  static final int ISSUES = 3;

  private static final int HELD_DAYS_AGO = 12;
  private static final int NEXT_IN_DAYS = 9;
  private static final List<String> MEASURES =
      List.of("طلب إنارة الشارع", "تكثيف الدوريات مساءً", "لقاء مع أهالي المنطقة");

  private final Vault vault;
  private final SealedRecords sealed;
  private final Clock clock;
  private final OrgId office = SampleOrganisation.of("asmaee").id();
  private final Decision decision =
      new Decision(
          Actor.machinery("sample-world"),
          "LOAD_SAMPLE",
          new ObjectRef("sample", office.value()),
          Purpose.ADMINISTRATION,
          Set.of(FieldGroup.NARRATIVE));

  SampleMeetings(Vault vault, SealedRecords sealed, Clock clock) {
    this.vault = vault;
    this.sealed = sealed;
    this.clock = clock;
  }

  void load(Connection database, OrgId forum, List<SampleIssues.Written> issues)
      throws SQLException {
    LocalDate today = LocalDate.now(clock);
    meeting(database, forum, today.plusDays(NEXT_IN_DAYS), null);
    Attendance present = new Attendance(new AgeGroups(0, 3, 5, 2), new AgeGroups(0, 4, 6, 3));
    MeetingId held = meeting(database, forum, today.minusDays(HELD_DAYS_AGO), present);
    for (int i = 0; i < issues.size(); i++) {
      SampleIssues.Written issue = issues.get(i);
      String text = "عيّنة: تقرّر " + MEASURES.get(i % MEASURES.size()) + ".";
      AgendaItemId item = item(database, held, issue, text, i > 0);
      if (i > 0) {
        task(database, item, issue, text, i == 1);
      }
    }
  }

  private MeetingId meeting(
      Connection database, OrgId forum, LocalDate day, @Nullable Attendance present)
      throws SQLException {
    MeetingId id = new MeetingId(UuidV7.next(clock));
    int version = present == null ? 0 : 1;
    byte @Nullable [] content =
        present == null
            ? null
            : sealed.seal(Attendance.part(id, forum, version), decision, present).bytes();
    run(
        database,
        "insert into forum.meeting (id, org_id, state, meets_on, version, content_version,"
            + " changed_at, content) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id.value(),
        forum.value(),
        present == null ? "planned" : "held",
        day,
        version,
        version,
        now(),
        content);
    return id;
  }

  private AgendaItemId item(
      Connection database,
      MeetingId meeting,
      SampleIssues.Written issue,
      String text,
      boolean police)
      throws SQLException {
    AgendaItemId id = new AgendaItemId(UuidV7.next(clock));
    UUID about = issue.id().value();
    PartRef part = AgendaItem.decisionOf(id, about, issue.forum(), 1);
    DecisionContent decided =
        police
            ? new DecisionContent(text, "police-office", office.value())
            : new DecisionContent(text, "forum", null);
    run(
        database,
        "insert into forum.agenda_item (id, org_id, meeting_id, issue_id, state, version,"
            + " content_version, changed_at, content) values (?, ?, ?, ?, 'decided', 1, 1, ?, ?)",
        id.value(),
        issue.forum().value(),
        meeting.value(),
        about,
        now(),
        sealed.seal(part, decision, decided).bytes());
    return id;
  }

  private void task(
      Connection database,
      AgendaItemId item,
      SampleIssues.Written issue,
      String text,
      boolean answered)
      throws SQLException {
    SolutionId id = new SolutionId(UuidV7.next(clock));
    PartRef part = Solution.contentOf(id, issue.forum());
    byte[] content =
        sealed
            .seal(part, decision, new SolutionContent(issue.category(), issue.place(), text))
            .bytes();
    vault.grant(part, new ServerUnlock(decision), Recipient.organisation(office));
    Answer answer = new Answer("patrol", "partly", "عيّنة: سُيّرت دوريات مسائية لأسبوعين.");
    byte @Nullable [] result =
        answered
            ? sealed.seal(Solution.resultOf(id, issue.forum()), decision, answer).bytes()
            : null;
    run(
        database,
        "insert into forum.solution (id, org_id, office_id, issue_id, item_id, state, handed_at,"
            + " answered_at, version, content, result) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
        id.value(),
        issue.forum().value(),
        office.value(),
        issue.id().value(),
        item.value(),
        answered ? "answered" : "handed",
        now(),
        answered ? now() : null,
        content,
        result);
    run(
        database,
        "update forum.issue set state = 'with-police', version = version + 1 where id = ?",
        issue.id().value());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static void run(Connection database, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
