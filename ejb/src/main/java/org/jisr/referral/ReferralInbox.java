package org.jisr.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.directory.ServiceBook;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.Roles;
import org.jisr.security.vault.SealedPacket;
import org.jisr.survivor.person.CallNumber;

/** Where a provider finds the referrals to its services, and answers them. */
@Stateless
@Audited
@RolesAllowed(Roles.SERVICE_PROVIDER)
public class ReferralInbox {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject ServiceBook services;
  @Inject Packets packets;
  @Inject Post post;

  /** What waits, the most pressing first, then what is settled; without packets. */
  public List<ReceivedReferral> all(Actor actor) {
    OrgId own = actor.organisations().stream().findFirst().orElseThrow(Rejection::notFound);
    audit.append(
        access.decide(actor, Action.LIST_REFERRALS, Target.of("provider", own.value(), own)));
    return post.to(actor.organisations().stream().map(OrgId::value).toList()).stream()
        .map(referral -> referral.received(nameOf(referral), null))
        .toList();
  }

  /**
   * Opens a referral with its packet; the first opening marks it received.
   *
   * @throws Rejection not found, also for another provider's
   */
  public ReceivedReferral open(Actor actor, ReferralId id) {
    Referral referral = post.held(id);
    Decision decision = access.decide(actor, Action.OPEN_REFERRAL, referral.target());
    audit.append(decision);
    post.markReceived(referral);
    return referral.received(
        nameOf(referral), packetOf(referral, decision).map(Packet::opened).orElse(null));
  }

  /**
   * The number of a packet, for a call now.
   *
   * @throws Rejection not found; or conflict: no-number, no-safe-time, or not-safe-now with the
   *     next safe moment
   */
  public CallNumber number(Actor actor, ReferralId id) {
    Referral referral = post.held(id);
    Decision decision = access.decide(actor, Action.SEE_NUMBER_OF_PACKET, referral.target());
    Optional<Packet> packet = packetOf(referral, decision);
    CallNumber number = access.denialsWritten(decision, () -> numberIn(packet));
    audit.append(decision);
    return number;
  }

  private CallNumber numberIn(Optional<Packet> packet) {
    Packet there = packet.orElseThrow(() -> Rejection.conflict("no-number"));
    return CallNumber.givenAt(post.now(), there.phone(), there.safeContact());
  }

  private Optional<Packet> packetOf(Referral referral, Decision decision) {
    return referral
        .packetAt(post.now().toInstant())
        .map(there -> packets.open(decision, referral, there));
  }

  /**
   * Accepts: the packet's key becomes the provider's own.
   *
   * @throws Rejection not found; or conflict: not-opened, already-answered, consent-withdrawn or
   *     referral-expired
   */
  public void accept(Actor actor, ReferralId id) {
    Referral referral = post.held(id);
    Decision decision = access.decide(actor, Action.ACCEPT_REFERRAL, referral.target());
    Optional<SealedPacket> packet = referral.packetAt(post.now().toInstant());
    referral.accept(post.now());
    packets.takeOver(
        decision, referral, packet.orElseThrow(() -> Rejection.conflict("referral-expired")));
    post.store(referral);
    audit.append(decision);
  }

  /**
   * Declines; the packet is gone with it.
   *
   * @throws Rejection not found; invalid, for no reason of the list; or conflict: not-opened,
   *     already-answered, consent-withdrawn or referral-expired
   */
  public void decline(Actor actor, ReferralId id, DeclineReferral command) {
    Referral referral = post.held(id);
    Decision decision = access.decide(actor, Action.DECLINE_REFERRAL, referral.target());
    referral.decline(command.accepted(), post.now().toInstant());
    post.store(referral);
    audit.append(decision);
  }

  /**
   * Books a visit, the first one or another.
   *
   * @throws Rejection not found; invalid, naming each field; or conflict: not-accepted,
   *     consent-withdrawn, referral-expired or referral-over
   */
  public void book(Actor actor, ReferralId id, BookVisit command) {
    Referral referral = post.held(id);
    Decision decision = access.decide(actor, Action.BOOK_VISIT, referral.target());
    referral.book(command.accepted(post.now().getZone()), post.now().toInstant());
    post.store(referral);
    audit.append(decision);
  }

  /**
   * Reports what became of it; the packet goes with the last report.
   *
   * @throws Rejection not found; invalid, for no outcome of the list; or conflict: not-accepted,
   *     not-booked, too-early, not-in-service, consent-withdrawn, referral-expired or referral-over
   */
  public void report(Actor actor, ReferralId id, ReportVisit command) {
    Referral referral = post.held(id);
    Decision decision = access.decide(actor, Action.REPORT_VISIT, referral.target());
    referral.report(command.accepted(), post.now());
    post.store(referral);
    audit.append(decision);
  }

  private ServiceName nameOf(Referral referral) {
    return services
        .find(referral.service())
        .map(ServiceName::from)
        .orElseThrow(Rejection::notFound);
  }
}
