package org.jisr.referral;

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
interface Referrals {
  /** As {@link ReferralState#isLive}. */
  String LIVE = "('sent', 'received', 'accepted', 'in-service', 'no-show')";

  /** Unanswered past its time, or past the last day of its consent. */
  String OVER =
      "(r.packetEndsAt <= :now or (r.state in ('sent', 'received') and r.answerEndsAt <= :now))";

  @Insert
  void insert(Referral referral);

  @Insert
  void insert(Origin origin);

  @Update
  void update(Referral referral);

  @Query("select r from Referral r where r.id = :id")
  Optional<Referral> byId(UUID id);

  @Query("select o from Origin o where o.file = :file order by o.sentAt desc, o.referral desc")
  List<Origin> originsOf(UUID file);

  @Query(
      "select r from Referral r where r.provider in :providers and r.state in "
          + LIVE
          + " order by r.dueAt, r.id")
  List<Referral> live(Collection<UUID> providers);

  @Query(
      "select r from Referral r where r.provider in :providers and r.state not in "
          + LIVE
          + " order by r.sentAt desc, r.id")
  List<Referral> settled(Collection<UUID> providers, Limit limit);

  @Query(
      "select r from Referral r where r.centre = :centre"
          + " and ((r.dueAt < :now and r.state in "
          + LIVE
          + ") or (r.state = 'expired' and r.endedAt > :since)) order by r.dueAt, r.id")
  List<Referral> overdueOf(UUID centre, Instant now, Instant since);

  @Query(
      "select count(r) from Referral r where r.id in"
          + " (select o.referral from Origin o where o.file = :file) and r.state in "
          + LIVE)
  long liveOf(UUID file);

  @Query("select o from Origin o where o.referral in :referrals order by o.referral")
  List<Origin> originsOf(Collection<UUID> referrals);

  @Query(
      "select r from Referral r where r.centre = :centre and (r.state in "
          + LIVE
          + " or (r.state in ('expired', 'lost', 'declined') and r.endedAt > :since))"
          + " order by r.dueAt, r.id")
  List<Referral> clocks(UUID centre, Instant since);

  /** Notes the first opening; of two who open at once the second changes nothing. */
  @Query(
      "update Referral r set r.state = 'received', r.receivedAt = :now, r.version = r.version + 1"
          + " where r.id = :id and r.state = 'sent'")
  int markReceived(UUID id, Instant now);

  /**
   * Changes nothing, and holds the row until the transaction ends: of an answer and a withdrawal at
   * the same moment one comes second, and reads what the first one did.
   */
  @Query("update Referral r set r.state = r.state where r.id = :id")
  int hold(UUID id);

  @Query(
      "select r from Referral r"
          + " where r.id in (select o.referral from Origin o where o.consent = :consent)"
          + " order by r.id")
  List<Referral> onConsent(UUID consent);

  /** Takes the packet back from whatever is not over yet; returns 1 if there was one. */
  @Query(
      "update Referral r set r.state = 'withdrawn', r.packet = null, r.handedKey = null,"
          + " r.signatures = null, r.bookedFor = null, r.bookedPlace = null, r.endedAt = :now,"
          + " r.version = r.version + 1 where r.id = :id and r.state in "
          + LIVE)
  int recall(UUID id, Instant now);

  @Query("select r from Referral r where r.state in " + LIVE + " and " + OVER + " order by r.id")
  List<Referral> overAt(Instant now);

  /** Ends what is over, if it still is; returns 1 if it was. */
  @Query(
      "update Referral r set r.state = 'expired', r.packet = null, r.handedKey = null,"
          + " r.signatures = null, r.bookedFor = null, r.bookedPlace = null, r.endedAt = :now,"
          + " r.version = r.version + 1 where r.id = :id and r.state in "
          + LIVE
          + " and "
          + OVER)
  int expire(UUID id, Instant now);
}
