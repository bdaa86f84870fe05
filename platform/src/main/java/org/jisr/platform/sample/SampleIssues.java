package org.jisr.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jisr.counting.CountedReport;
import org.jisr.counting.CountingRows;
import org.jisr.issue.IssueContent;
import org.jisr.issue.IssueId;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.ObjectRef;
import org.jisr.security.OrgId;
import org.jisr.security.Purpose;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.OrgKeys;
import org.jisr.security.vault.PersonKeys;
import org.jisr.security.vault.ServerUnlock;
import org.jisr.security.vault.Vault;

/**
 * Writes the sample months as the server would have written them: sealed under each forum's keys,
 * one counting row a report. In batches, because six thousand single requests take minutes.
 */
final class SampleIssues {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final String ISSUE =
      """
      insert into forum.issue
        (id, org_id, state, version, recorded_at, logged_by_issuer, logged_by_subject, content)
      values (?, ?, 'open', 0, ?, ?, ?, ?)
      """;

  private final Vault vault;
  private final SealedRecords sealed;
  private final OrgKeys keys;
  private final Map<OrgId, PersonKeys> personKeys = new HashMap<>();
  private final Map<OrgId, List<Written>> written = new HashMap<>();

  /** An issue as it was written, for what comes after it. */
  record Written(IssueId id, OrgId forum, String category, String place) {}

  private final Decision decision =
      new Decision(
          Actor.machinery("sample-world"),
          "LOAD_SAMPLE",
          new ObjectRef("sample", SampleOrganisation.of("maqal").id().value()),
          Purpose.ADMINISTRATION,
          Set.of(FieldGroup.NARRATIVE, FieldGroup.STATISTICS));

  SampleIssues(Vault vault, SealedRecords sealed, OrgKeys keys) {
    this.vault = vault;
    this.sealed = sealed;
    this.keys = keys;
  }

  private CountedReport counted(SampleMonths.Report report, IssueId id, OrgId forum) {
    return new CountedReport(
        UUID.nameUUIDFromBytes(("jisr sample row " + id.value()).getBytes(UTF_8)),
        report.category(),
        SampleOrganisation.of(report.forum()).district(),
        null,
        null,
        YearMonth.from(report.recordedAt().atZone(BASRA)),
        personKeys.computeIfAbsent(forum, keys::personKeys).personKey(id.value()));
  }

  /** The newest issues of a forum, the newest last. */
  List<Written> newest(OrgId forum, int count) {
    List<Written> all = written.getOrDefault(forum, List.of());
    return all.subList(Math.max(0, all.size() - count), all.size());
  }

  /**
   * Writes every report up to {@code lastClosed}. {@code database} may write for every forum; the
   * caller commits.
   */
  int load(Connection database, YearMonth lastClosed) throws SQLException {
    List<SampleMonths.Report> reports = new SampleMonths().upTo(lastClosed);
    List<CountedReport> counted = new ArrayList<>();
    try (PreparedStatement insert = database.prepareStatement(ISSUE)) {
      for (SampleMonths.Report report : reports) {
        OrgId forum = SampleOrganisation.of(report.forum()).id();
        IssueId id = new IssueId(UuidV7.next(report::recordedAt));
        CountedReport row = counted(report, id, forum);
        IssueContent content =
            new IssueContent(report.category(), report.place(), null, report.text(), row.id());
        insert.setObject(1, id.value());
        insert.setObject(2, forum.value());
        insert.setTimestamp(3, Timestamp.from(report.recordedAt()));
        insert.setString(4, decision.actor().person().issuer());
        insert.setString(5, decision.actor().person().subject());
        insert.setBytes(6, sealed.seal(IssueContent.part(id, forum, 0), decision, content).bytes());
        insert.addBatch();
        written
            .computeIfAbsent(forum, none -> new ArrayList<>())
            .add(new Written(id, forum, report.category(), report.place()));
        counted.add(row);
      }
      insert.executeBatch();
    }
    new CountingRows(vault).write(database, new ServerUnlock(decision), counted);
    return reports.size();
  }
}
