package org.jisr.referral;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.directory.ServiceId;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PacketRef;
import org.jisr.security.vault.SealedPacket;
import org.jisr.survivor.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A referral to a service, as centre and provider share it. It is sent; received when the provider
 * first opens its packet; then accepted, or declined with a reason. What was accepted is booked,
 * and the provider reports whether she came, until it is done or she cannot be reached. A referral
 * nobody answers in its time expires; one whose consent is withdrawn is withdrawn, whatever had
 * become of it. Each of these ends takes the packet away: what was read cannot be unread, but it is
 * not handed out again. At every moment one clock runs: when the provider's next act is due.
 */
@Entity
@Table(schema = "centre", name = "referral")
class Referral {
  static final String TYPE = "referral";
  private static final Duration REPORT = Duration.ofDays(1);
  private static final Duration SERVICE = Duration.ofDays(30);
  private static final Duration FARTHEST = Duration.ofDays(180);

  @Id private UUID id;

  @Column(name = "org_id", updatable = false)
  private UUID centre;

  @Column(name = "provider_id", updatable = false)
  private UUID provider;

  @Column(name = "service_id", updatable = false)
  private UUID service;

  @Column(updatable = false)
  private String urgency;

  private String state;

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "answer_ends_at", updatable = false)
  private Instant answerEndsAt;

  @Column(name = "received_at")
  private @Nullable Instant receivedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "booked_for")
  private @Nullable Instant bookedFor;

  @Column(name = "booked_place")
  private @Nullable String bookedPlace;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  private @Nullable String reason;
  @Version private long version;

  @Column(name = "packet_id", updatable = false)
  private UUID packetId;

  @Column(name = "packet_ends_at", updatable = false)
  private Instant packetEndsAt;

  private byte @Nullable [] packet;

  @Column(name = "handed_key")
  private byte @Nullable [] handedKey;

  private byte @Nullable [] signatures;

  @SuppressWarnings("NullAway.Init")
  protected Referral() {}

  /** A referral as it is sent. */
  Referral(Sending sending, ZonedDateTime sentAt, SealedPacket packet) {
    PacketRef ref = sending.packet();
    this.id = ref.referralId();
    this.centre = ref.sender().value();
    this.provider = ref.recipient().value();
    this.service = sending.service().value();
    this.urgency = sending.urgency().code();
    this.state = ReferralState.SENT.code();
    this.sentAt = sentAt.toInstant();
    this.dueAt = sending.urgency().dueAfter(this.sentAt, sentAt.getZone());
    this.answerEndsAt = sending.urgency().endsAfter(this.sentAt);
    this.packetId = ref.packetId();
    this.packetEndsAt = ref.expires();
    this.packet = packet.content().bytes();
    this.handedKey = packet.handedKey().clone();
    this.signatures = packet.signatures().clone();
  }

  /** Notes the first opening; later ones change nothing. */
  void receive(Instant now) {
    if (state() == ReferralState.SENT) {
      move(ReferralState.RECEIVED);
      this.receivedAt = now;
    }
  }

  /**
   * Accepts. The handed-over key goes: the provider holds one of its own now.
   *
   * @throws Rejection conflict: not-opened, already-answered, consent-withdrawn or referral-expired
   */
  void accept(ZonedDateTime now) {
    answer(ReferralState.ACCEPTED, now.toInstant());
    this.handedKey = null;
    this.dueAt = dueAfter(now);
  }

  /**
   * Declines with a reason of the closed list; the packet goes.
   *
   * @throws Rejection conflict: not-opened, already-answered, consent-withdrawn or referral-expired
   */
  void decline(String coded, Instant now) {
    answer(ReferralState.DECLINED, now);
    this.reason = coded;
    end(now);
  }

  private void answer(ReferralState answer, Instant now) {
    switch (state()) {
      case RECEIVED -> {
        move(answer);
        this.answeredAt = now;
      }
      case SENT -> throw Rejection.conflict("not-opened");
      case WITHDRAWN -> throw Rejection.conflict("consent-withdrawn");
      case EXPIRED -> throw Rejection.conflict("referral-expired");
      default -> throw Rejection.conflict("already-answered");
    }
  }

  /**
   * Books a visit, the first one or another.
   *
   * @throws Rejection conflict, as {@link #requireTaken}; or invalid, naming the day
   */
  void book(Visit visit, Instant now) {
    requireTaken();
    if (!visit.at().isAfter(now)) {
      throw Rejection.invalid("day", "in-the-past");
    }
    if (!visit.at().isBefore(packetEndsAt)) {
      throw Rejection.invalid("day", "after-consent");
    }
    if (visit.at().isAfter(now.plus(FARTHEST))) {
      throw Rejection.invalid("day", "too-late");
    }
    if (state() == ReferralState.NO_SHOW) {
      move(ReferralState.ACCEPTED);
    }
    this.bookedFor = visit.at();
    this.bookedPlace = visit.place();
    this.dueAt = visit.at().plus(REPORT);
  }

  /**
   * Notes what became of it.
   *
   * @throws Rejection conflict: as {@link #requireTaken}, or not-booked, too-early or
   *     not-in-service
   */
  void report(Outcome outcome, ZonedDateTime now) {
    requireTaken();
    switch (outcome) {
      case SEEN -> {
        move(ReferralState.IN_SERVICE);
        this.dueAt = now.toInstant().plus(SERVICE);
      }
      case NO_SHOW -> {
        requireVisitOverAt(now.toInstant());
        move(ReferralState.NO_SHOW);
        this.dueAt = dueAfter(now);
      }
      case UNREACHABLE -> {
        move(ReferralState.LOST);
        end(now.toInstant());
      }
      case FINISHED -> {
        requireInService();
        move(ReferralState.DONE);
        end(now.toInstant());
      }
    }
    this.bookedFor = null;
    this.bookedPlace = null;
  }

  private void requireVisitOverAt(Instant now) {
    if (bookedFor == null) {
      throw Rejection.conflict("not-booked");
    }
    if (now.isBefore(bookedFor)) {
      throw Rejection.conflict("too-early");
    }
  }

  private void requireInService() {
    if (state() != ReferralState.IN_SERVICE) {
      throw Rejection.conflict("not-in-service");
    }
  }

  /**
   * Ends a command here unless the provider has taken the referral on.
   *
   * @throws Rejection conflict: not-accepted, consent-withdrawn, referral-expired or referral-over
   */
  private void requireTaken() {
    switch (state()) {
      case ACCEPTED, IN_SERVICE, NO_SHOW -> {}
      case SENT, RECEIVED -> throw Rejection.conflict("not-accepted");
      case WITHDRAWN -> throw Rejection.conflict("consent-withdrawn");
      case EXPIRED -> throw Rejection.conflict("referral-expired");
      default -> throw Rejection.conflict("referral-over");
    }
  }

  private void end(Instant now) {
    this.endedAt = now;
    this.packet = null;
    this.handedKey = null;
    this.signatures = null;
  }

  private void move(ReferralState next) {
    this.state = next.code();
  }

  private Instant dueAfter(ZonedDateTime now) {
    return Urgency.of(urgency).orElseThrow().dueAfter(now.toInstant(), now.getZone());
  }

  ReferralState state() {
    return ReferralState.of(state);
  }

  /** Whether the provider holds a key of its own. */
  boolean isTaken() {
    return state().isTaken();
  }

  /** The packet while it may be read: there, and its consent's days not over. */
  Optional<SealedPacket> packetAt(Instant now) {
    if (packet == null || signatures == null || !now.isBefore(packetEndsAt)) {
      return Optional.empty();
    }
    byte[] key = handedKey == null ? new byte[0] : handedKey;
    return Optional.of(new SealedPacket(new Envelope(packet), key, signatures));
  }

  PacketRef packetRef() {
    return new PacketRef(
        packetId, id, new OrgId(centre), new OrgId(provider), FieldGroup.SERVICES, packetEndsAt);
  }

  ReferralId id() {
    return new ReferralId(id);
  }

  ServiceId service() {
    return new ServiceId(service);
  }

  /** As its provider stands to it. */
  Target target() {
    return Target.of(TYPE, id, new OrgId(provider));
  }

  ReceivedReferral received(ServiceName name, @Nullable OpenedPacket opened) {
    return new ReceivedReferral(id, urgency, sentAt, dueAt, state, visit(), endedAt, name, opened);
  }

  OverdueReferral overdue(ServiceName name) {
    return new OverdueReferral(id, urgency, sentAt, dueAt, state, name);
  }

  FileClock clockOf(@Nullable UUID file) {
    return new FileClock(requireNonNull(file), urgency, state, dueAt);
  }

  FileReferral ofFile(Origin origin, ServiceName name, List<String> items) {
    return new FileReferral(
        id,
        origin.consent(),
        name,
        items,
        urgency,
        state,
        sentAt,
        dueAt,
        receivedAt,
        answeredAt,
        reason,
        visit(),
        endedAt);
  }

  private @Nullable Visit visit() {
    return bookedFor == null || bookedPlace == null ? null : new Visit(bookedFor, bookedPlace);
  }

  /** What is sent: which packet, to which service, how urgently. */
  record Sending(PacketRef packet, ServiceId service, Urgency urgency) {}
}
