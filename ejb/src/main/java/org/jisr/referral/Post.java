package org.jisr.referral;

import jakarta.data.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisr.access.Rejection;
import org.jisr.security.OrgId;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.Recipient;
import org.jisr.security.vault.SealedPacket;
import org.jisr.security.vault.Vault;
import org.jisr.survivor.FileId;

/** The rows of referrals and their clock. */
@Dependent
class Post {
  private static final int SETTLED = 50;
  private static final Duration LATELY = Duration.ofDays(14);

  @Inject Referrals table;
  @Inject Expiry expiry;
  @Inject Vault vault;
  @Inject Clock clock;

  UUID newId() {
    return UuidV7.next(clock);
  }

  /** This moment, in the zone in which days end here. */
  ZonedDateTime now() {
    return clock.instant().atZone(clock.getZone());
  }

  void send(Referral.Sending sending, SealedPacket packet, Origin.Source source, Envelope items) {
    ZonedDateTime now = now();
    table.insert(new Referral(sending, now, packet));
    table.insert(new Origin(source, now.toInstant(), items));
  }

  List<Origin> originsOf(FileId file) {
    expiry.settle();
    return table.originsOf(file.value());
  }

  Referral byId(ReferralId id) {
    return table.byId(id.value()).orElseThrow(Rejection::notFound);
  }

  /**
   * The referral as it stands when nobody else can change it any more in this transaction.
   *
   * @throws Rejection not found
   */
  Referral held(ReferralId id) {
    expiry.settle();
    table.hold(id.value());
    return byId(id);
  }

  /** What waits for the providers, the most pressing first, then what has ended. */
  List<Referral> to(Collection<UUID> providers) {
    expiry.settle();
    return Stream.concat(
            table.live(providers).stream(), table.settled(providers, Limit.of(SETTLED)).stream())
        .toList();
  }

  /** What a centre waits for too long, the longest wait first, and what expired lately. */
  List<Referral> overdueOf(OrgId centre) {
    expiry.settle();
    Instant now = clock.instant();
    return table.overdueOf(centre.value(), now, now.minus(LATELY));
  }

  /** The clocks of a centre: what goes on, and what ended without a service lately. */
  List<FileClock> clocksOf(OrgId centre) {
    expiry.settle();
    List<Referral> running = table.clocks(centre.value(), clock.instant().minus(LATELY));
    if (running.isEmpty()) {
      return List.of();
    }
    Map<UUID, UUID> fileOf =
        table.originsOf(running.stream().map(one -> one.id().value()).toList()).stream()
            .collect(Collectors.toMap(Origin::referral, Origin::file));
    return running.stream().map(one -> one.clockOf(fileOf.get(one.id().value()))).toList();
  }

  void markReceived(Referral referral) {
    Instant now = clock.instant();
    table.markReceived(referral.id().value(), now);
    referral.receive(now);
  }

  /** Stores what became of a referral that is held; where that is its end, its keys go too. */
  void store(Referral changed) {
    table.update(changed);
    if (!changed.state().isLive()) {
      vault.revoke(
          changed.packetRef().part(), Recipient.organisation(changed.packetRef().recipient()));
    }
  }
}
