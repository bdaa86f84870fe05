package org.jisr.issue.agenda;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface AgendaItems {
  @Insert
  void insert(AgendaItem item);

  @Update
  void update(AgendaItem item);

  @Insert
  void insert(AgendaRevision revision);

  @Insert
  void insert(Solution solution);

  @Update
  void update(Solution solution);

  @Query("select i from AgendaItem i where i.id = :id")
  Optional<AgendaItem> byId(UUID id);

  @Query(
      "select i from AgendaItem i where i.meeting = :meeting and i.state <> 'removed' order by"
          + " i.id")
  List<AgendaItem> ofMeeting(UUID meeting);

  @Query(
      "select i from AgendaItem i where i.issue = :issue and i.state = 'decided'"
          + " order by i.changedAt desc")
  List<AgendaItem> decidedOn(UUID issue);

  @Query("select r from AgendaRevision r where r.key.item = :item order by r.replacedAt desc")
  List<AgendaRevision> revisions(UUID item);

  @Query("update AgendaItem i set i.content = null where i.issue = :issue")
  int destroyDecisions(UUID issue);

  @Query("update AgendaRevision r set r.content = null where r.issue = :issue")
  int destroyRevisions(UUID issue);

  @Query("select s from Solution s where s.id = :id")
  Optional<Solution> solution(UUID id);

  @Query(
      "select s from Solution s where s.issue in :issues and s.state <> 'withdrawn'"
          + " order by s.handedAt")
  List<Solution> ofIssues(Collection<UUID> issues);

  @Query(
      "select s from Solution s where s.office = :office and s.state <> 'withdrawn'"
          + " order by s.handedAt desc, s.id desc")
  List<Solution> ofOffice(UUID office, Limit limit);

  @Query(
      "select s from Solution s where s.forum = :forum and s.state = 'answered'"
          + " and s.seenAt is null order by s.answeredAt desc")
  List<Solution> unseen(UUID forum, Limit limit);

  @Query(
      "update Solution s set s.seenAt = :now"
          + " where s.issue = :issue and s.state = 'answered' and s.seenAt is null")
  int markSeen(UUID issue, Instant now);
}
