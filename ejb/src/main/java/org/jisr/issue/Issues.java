package org.jisr.issue;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface Issues {
  @Insert
  void insert(Issue issue);

  @Update
  void update(Issue issue);

  @Insert
  void insert(IssueRevision revision);

  @Query("select i from Issue i where i.id = :id")
  Optional<Issue> byId(UUID id);

  @Query("select i from Issue i where i.forum = :forum order by i.recordedAt desc, i.id desc")
  List<Issue> newest(UUID forum, Limit limit);

  @Query("select i from Issue i where i.id in :ids")
  List<Issue> byIds(Collection<UUID> ids);

  @Query(
      "select i from Issue i where i.forum = :forum and i.state in ('open', 'with-police')"
          + " order by i.recordedAt desc, i.id desc")
  List<Issue> unended(UUID forum, Limit limit);

  @Query(
      "select count(i) from Issue i where i.forum = :forum and i.state in ('open', 'with-police')")
  long countUnended(UUID forum);

  @Query("select r from IssueRevision r where r.key.issue = :issue order by r.replacedAt desc")
  List<IssueRevision> revisions(UUID issue);

  @Query("update IssueRevision r set r.content = null where r.key.issue = :issue")
  int destroyRevisions(UUID issue);
}
