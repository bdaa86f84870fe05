package org.jisr.forum;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface Meetings {
  @Insert
  void insert(Meeting meeting);

  @Update
  void update(Meeting meeting);

  @Insert
  void insert(MeetingRevision revision);

  @Query("select m from Meeting m where m.id = :id")
  Optional<Meeting> byId(UUID id);

  @Query("select m from Meeting m where m.forum = :forum order by m.meetsOn desc, m.id desc")
  List<Meeting> newest(UUID forum, Limit limit);

  @Query(
      "select m from Meeting m where m.forum = :forum and m.state = 'planned' and m.meetsOn >= :day"
          + " order by m.meetsOn, m.id")
  List<Meeting> planned(UUID forum, LocalDate day, Limit limit);

  @Query(
      "select r from MeetingRevision r where r.key.meeting = :meeting order by r.replacedAt desc")
  List<MeetingRevision> revisions(UUID meeting);
}
