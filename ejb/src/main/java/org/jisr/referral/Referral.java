package org.jisr.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;

/**
 * A referral to a service, as centre and provider share it. It is sent; received when the provider
 * first opens its packet; then accepted, or declined with a reason. It is withdrawn when the
 * consent it rests on is withdrawn before an answer. The packet goes with the declining and with
 * the consent, also after an acceptance: what was read cannot be unread, but it is not handed out
 * again.
 */
@Entity
@Table(schema = "centre", name = "referral")
class Referral {
  static final String TYPE = "referral";
  private static final String SENT = "sent";
  private static final String RECEIVED = "received";
  private static final String ACCEPTED = "accepted";

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

  @Column(name = "due_at", updatable = false)
  private Instant dueAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

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
  Referral(Sending sending, Instant sentAt, Instant dueAt, SealedPacket packet) {
    PacketRef ref = sending.packet();
    this.id = ref.referralId();
    this.centre = ref.sender().value();
    this.provider = ref.recipient().value();
    this.service = sending.service().value();
    this.urgency = sending.urgency();
    this.state = SENT;
    this.sentAt = sentAt;
    this.dueAt = dueAt;
    this.packetId = ref.packetId();
    this.packetEndsAt = ref.expires();
    this.packet = packet.content().bytes();
    this.handedKey = packet.handedKey().clone();
    this.signatures = packet.signatures().clone();
  }

  /** Notes the first opening; later ones change nothing. */
  void receive() {
    if (state.equals(SENT)) {
      this.state = RECEIVED;
    }
  }

  /**
   * Accepts. The handed-over key goes: the provider holds one of its own now.
   *
   * @throws Rejection conflict: not-opened, already-answered or consent-withdrawn
   */
  void accept(Instant now) {
    answer(ACCEPTED, now);
    this.handedKey = null;
  }

  /**
   * Declines with a reason of the closed list; the packet goes.
   *
   * @throws Rejection conflict: not-opened, already-answered or consent-withdrawn
   */
  void decline(String coded, Instant now) {
    answer("declined", now);
    this.reason = coded;
    this.packet = null;
    this.handedKey = null;
    this.signatures = null;
  }

  private void answer(String answer, Instant now) {
    switch (state) {
      case RECEIVED -> {
        this.state = answer;
        this.answeredAt = now;
      }
      case SENT -> throw Rejection.conflict("not-opened");
      case "withdrawn" -> throw Rejection.conflict("consent-withdrawn");
      default -> throw Rejection.conflict("already-answered");
    }
  }

  boolean isAccepted() {
    return state.equals(ACCEPTED);
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

  ReceivedReferral received(ServiceName name, @Nullable Packet opened) {
    return new ReceivedReferral(id, urgency, sentAt, dueAt, state, name, opened);
  }

  FileReferral ofFile(ServiceName name, List<String> items) {
    return new FileReferral(id, name, items, state, sentAt, dueAt, answeredAt, reason);
  }

  /** What is sent: which packet, to which service, how urgently. */
  record Sending(PacketRef packet, ServiceId service, String urgency) {}
}
