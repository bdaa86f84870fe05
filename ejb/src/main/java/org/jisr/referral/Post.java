package org.jisr.referral;

import jakarta.data.Limit;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jisr.access.Rejection;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.SealedPacket;
import org.jisr.survivor.FileId;
import org.jisr.survivor.Urgency;

/** The rows of referrals and their clock. */
@Dependent
class Post {
  private static final int SETTLED = 50;

  @Inject Referrals table;
  @Inject Clock clock;

  UUID newId() {
    return UuidV7.next(clock);
  }

  Instant now() {
    return clock.instant();
  }

  void send(
      Referral.Sending sending,
      Urgency urgency,
      SealedPacket packet,
      Origin.Source source,
      Envelope items) {
    Instant now = clock.instant();
    table.insert(new Referral(sending, now, urgency.dueAfter(now, clock.getZone()), packet));
    table.insert(new Origin(source, now, items));
  }

  List<Origin> originsOf(FileId file) {
    return table.originsOf(file.value());
  }

  Referral byId(ReferralId id) {
    return table.byId(id.value()).orElseThrow(Rejection::notFound);
  }

  /** What waits for the providers, the most pressing first, then what is settled. */
  List<Referral> to(Collection<UUID> providers) {
    return Stream.concat(
            table.unanswered(providers).stream(),
            table.settled(providers, Limit.of(SETTLED)).stream())
        .toList();
  }

  void markReceived(Referral referral) {
    table.markReceived(referral.id().value());
    referral.receive();
  }

  /**
   * Stores an answer.
   *
   * @throws Rejection conflict, already-answered, if a colleague or a withdrawal was faster
   */
  void store(Referral answered) {
    try {
      table.update(answered);
    } catch (OptimisticLockingFailureException lost) {
      throw Rejection.conflict("already-answered");
    }
  }
}
