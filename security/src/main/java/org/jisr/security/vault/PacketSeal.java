package org.jisr.security.vault;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import org.jisr.security.Actor;
import org.jisr.security.Canonical;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.Refused;
import org.jisr.security.UuidV7;

/**
 * Hands chosen items of a survivor's file to a partner organisation.
 *
 * <p>The sender seals the items as a packet with a data key of its own, seals that key to the
 * recipient's X-Wing key (suite 12) and signs the whole. The recipient reads it with {@link #open},
 * and takes it over with {@link #accept}: from then on it is an ordinary part of the recipient,
 * {@code ref.part()} in the {@link Vault}, and the handed key may be deleted.
 *
 * <p><b>Guarantees</b> that only the recipient opens the packet, that nothing of it opens before
 * both of the sender's signatures (Ed25519 and ML-DSA-44) hold, that it opens only as the packet,
 * referral, sender, recipient, group and expiry it was made for, and that the key exchange survives
 * the fall of either X25519 or ML-KEM.
 *
 * <p><b>Does not guarantee</b> that what was read can be unread.
 */
public final class PacketSeal {
  private final OrgKeys keys;
  private final DataKeys dataKeys;
  private final PacketSignatures signatures;
  private final InstantSource clock;

  public PacketSeal(OrgKeys keys, GrantStore grants, InstantSource clock) {
    this.keys = keys;
    this.dataKeys = new DataKeys(keys.ring(), grants, clock);
    this.signatures = new PacketSignatures(keys);
    this.clock = clock;
  }

  /**
   * Seals a packet; the sender itself cannot open it again.
   *
   * @throws Refused if the decision does not name the group, or the actor does not act for the
   *     sender
   * @throws IllegalStateException if sender or recipient has no keys yet
   * @throws Unreadable if a stored key was changed
   */
  public SealedPacket seal(Decision decision, PacketRef ref, Plain plain) {
    requireActingFor(ref.sender(), decision, ref);
    byte[] padded = Padding.of(ref.group()).pad(plain.exposed());
    try (Dek dek = new Dek(UuidV7.next(clock), SecretBytes.random(AesGcm.KEY_BYTES))) {
      Envelope content = CommittedSeal.seal(dek, ref.part(), padded);
      byte[] handedKey = handOver(ref, dek);
      return new SealedPacket(content, handedKey, signatures.sign(ref, content, handedKey));
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  /**
   * Opens a packet that was not yet accepted; close the result as soon as it was read.
   *
   * @throws Refused if the decision does not name the group, the actor does not act for the
   *     recipient, or the packet has expired
   * @throws Unreadable for every cryptographic failure alike
   */
  public Plain open(Decision decision, PacketRef ref, SealedPacket packet) {
    requireReceiving(decision, ref);
    try (Dek dek = receive(ref, packet)) {
      return content(dek, ref, packet);
    }
  }

  /**
   * Wraps the packet's key under the recipient's own base key and stores the grant, after the
   * content was proved to open. A second call changes nothing.
   *
   * @throws Refused as {@link #open}
   * @throws Unreadable for every cryptographic failure alike
   */
  public void accept(Decision decision, PacketRef ref, SealedPacket packet) {
    requireReceiving(decision, ref);
    try (Dek dek = receive(ref, packet)) {
      content(dek, ref, packet).close();
      dataKeys.entitle(ref.recipient(), ref.packetId(), ref.group(), dek);
    }
  }

  private byte[] handOver(PacketRef ref, Dek dek) {
    SealedKeyPair recipient = keys.activePair(ref.recipient(), KeyPairKind.PACKET);
    try (KeyPair checked = keys.open(recipient)) {
      return Hpke.HAND_OVER.seal(
          recipient.keyId(), checked.publicKey(), binding(ref), dek.key().bytes());
    }
  }

  private Dek receive(PacketRef ref, SealedPacket packet) {
    signatures.require(ref, packet);
    UUID keyId = Hpke.HAND_OVER.keyIdOf(packet.handedKey());
    UUID dekId = Header.keyIdOf(packet.content().bytes(), Suite.COMMITTED);
    try (KeyPair recipient = keys.find(keyId, ref.recipient(), KeyPairKind.PACKET)) {
      byte[] dek = Hpke.HAND_OVER.open(keyId, recipient, binding(ref), packet.handedKey());
      return new Dek(dekId, SecretBytes.owning(dek));
    }
  }

  private static Plain content(Dek dek, PacketRef ref, SealedPacket packet) {
    return Plain.owning(
        Padding.unpad(CommittedSeal.open(dek, ref.part(), packet.content().bytes())));
  }

  private void requireReceiving(Decision decision, PacketRef ref) {
    requireActingFor(ref.recipient(), decision, ref);
    if (!clock.instant().isBefore(ref.expires())) {
      throw new Refused();
    }
  }

  private static void requireActingFor(OrgId org, Decision decision, PacketRef ref) {
    decision.require(ref.group());
    Actor actor = decision.actor();
    if (!actor.actsFor(org) && !actor.isMachinery()) {
      throw new Refused();
    }
  }

  /** Info is the referral's id, associated data packet, group, sender, recipient and expiry. */
  static Hpke.Binding binding(PacketRef ref) {
    return new Hpke.Binding(
        Canonical.bytesOf(ref.referralId()),
        new Canonical()
            .add(ref.packetId())
            .add(ref.group().code())
            .add(ref.sender().value())
            .add(ref.recipient().value())
            .add(ref.expires().getEpochSecond())
            .bytes());
  }
}
