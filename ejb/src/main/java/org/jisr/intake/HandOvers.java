package org.jisr.intake;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

@Repository
interface HandOvers {
  @Insert
  void insert(HandOver handOver);

  @Insert
  void insert(Receipt receipt);

  @Update
  void update(HandOver handOver);

  @Query("select h from HandOver h where h.id = :id")
  Optional<HandOver> byId(UUID id);

  @Query(
      "select h from HandOver h where h.centre = :centre and h.answeredAt is null and not exists"
          + " (select 1 from Receipt r where r.id = h.id and r.recalledAt is not null) order by"
          + " h.dueAt, h.id")
  List<HandOver> unanswered(UUID centre);

  @Query(
      "select h from HandOver h where h.centre = :centre and h.answeredAt is not null order by"
          + " h.answeredAt desc, h.id")
  List<HandOver> answered(UUID centre, Limit limit);

  /** Notes the first opening; of two who open at once the second changes nothing. */
  @Query(
      "update HandOver h set h.state = 'opened', h.openedAt = :now, h.version = h.version + 1"
          + " where h.id = :id and h.state = 'waiting'")
  int markOpened(UUID id, Instant now);

  /** The centre opens it, unless the sender was first. */
  @Query("update Receipt r set r.opened = true where r.id = :id and r.recalledAt is null")
  int claim(UUID id);

  /** The sender takes it back, unless the centre was first. */
  @Query(
      "update Receipt r set r.recalledAt = :now"
          + " where r.id = :id and r.opened = false and r.recalledAt is null")
  int recall(UUID id, Instant now);

  /**
   * From here to the end of the transaction nobody else handles this draft: a phone that sends it
   * twice at once gets one hand-over and one token.
   */
  @SQL("select count(*) from pg_advisory_xact_lock(hashtextextended(:draft, 0))")
  long hold(String draft);

  @Query("select r from Receipt r where r.sender = :sender and r.draft = :draft")
  Optional<Receipt> receipt(UUID sender, UUID draft);

  @Query("select r from Receipt r where r.sender = :sender order by r.sentAt desc, r.id desc")
  List<Receipt> receipts(UUID sender, Limit limit);

  @Query("update Receipt r set r.answered = true where r.id = :id")
  int markAnswered(UUID id);
}
