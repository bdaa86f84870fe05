package org.jisr.referral;

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
interface Referrals {
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
      "select r from Referral r where r.provider in :providers and r.answeredAt is null"
          + " and r.state <> 'withdrawn' order by r.dueAt, r.id")
  List<Referral> unanswered(Collection<UUID> providers);

  @Query(
      "select r from Referral r where r.provider in :providers"
          + " and (r.answeredAt is not null or r.state = 'withdrawn') order by r.sentAt desc, r.id")
  List<Referral> settled(Collection<UUID> providers, Limit limit);

  /** Notes the first opening; of two who open at once the second changes nothing. */
  @Query(
      "update Referral r set r.state = 'received', r.version = r.version + 1"
          + " where r.id = :id and r.state = 'sent'")
  int markReceived(UUID id);

  @Query(
      "select r from Referral r"
          + " where r.id in (select o.referral from Origin o where o.consent = :consent)")
  List<Referral> onConsent(UUID consent);

  /**
   * Takes the packet back whatever the provider does at the same moment: one of both comes first.
   */
  @Query(
      "update Referral r set r.packet = null, r.handedKey = null, r.signatures = null,"
          + " r.state = case when r.state in ('sent', 'received') then 'withdrawn' else r.state end,"
          + " r.version = r.version + 1 where r.id = :id")
  int recall(UUID id);
}
