package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.PARTNER;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jisr.security.Canonical;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.junit.jupiter.api.Test;

/**
 * What a partner with keys of its own, or the recipient itself, could try to pass off as the
 * centre's.
 */
class PacketForgeryTest {
  private static final Decision SENDING = World.decision(CENTRE, Set.of(FieldGroup.SERVICES));
  private static final Decision RECEIVING = World.decision(PARTNER, Set.of(FieldGroup.SERVICES));

  private final World world = new World();
  private final PacketSeal seal = new PacketSeal(world.keys, world.stores.grants, world.clock);
  private final PacketRef ref =
      new PacketRef(
          UUID.randomUUID(),
          UUID.randomUUID(),
          CENTRE,
          PARTNER,
          FieldGroup.SERVICES,
          world.clock.instant().plus(Duration.ofDays(30)));
  private final SealedPacket packet = seal.seal(SENDING, ref, Plain.utf8("chosen items"));

  /** The partner signs, with its genuine keys, that the centre sent this. */
  @Test
  void anothersSignaturesUnderTheCentresNameAreUnreadable() {
    byte[] signatures = signatures(PARTNER, packet.content());

    assertUnreadable(new SealedPacket(packet.content(), packet.handedKey(), signatures));
  }

  /** The attack above with the centre's keys opens: so it is the signer that was refused. */
  @Test
  void theSameBytesSignedByTheCentreOpen() {
    byte[] signatures = signatures(CENTRE, packet.content());
    SealedPacket genuine = new SealedPacket(packet.content(), packet.handedKey(), signatures);

    try (Plain plain = seal.open(RECEIVING, ref, genuine)) {
      assertThat(plain.text()).isEqualTo("chosen items");
    }
  }

  /** The recipient knows the data key, but cannot make the centre say something else. */
  @Test
  void otherItemsUnderTheSameKeyAreUnreadable() {
    UUID keyId = Hpke.HAND_OVER.keyIdOf(packet.handedKey());
    UUID dekId = Header.keyIdOf(packet.content().bytes(), Suite.COMMITTED);
    try (KeyPair own = world.keys.find(keyId, PARTNER, KeyPairKind.PACKET)) {
      byte[] key = Hpke.HAND_OVER.open(keyId, own, PacketSeal.binding(ref), packet.handedKey());
      Dek dek = new Dek(dekId, SecretBytes.owning(key));
      Envelope other = CommittedSeal.seal(dek, ref.part(), Padding.TEXT.pad(new byte[] {'n', 'o'}));

      assertUnreadable(new SealedPacket(other, packet.handedKey(), packet.signatures()));
    }
  }

  /** One referral's key cannot be paired with another's content. */
  @Test
  void anotherPacketsHandedKeyIsUnreadable() {
    SealedPacket second = seal.seal(SENDING, ref, Plain.utf8("second"));

    assertUnreadable(new SealedPacket(packet.content(), second.handedKey(), packet.signatures()));
  }

  private byte[] signatures(OrgId signer, Envelope content) {
    byte[] message = PacketSignatures.message(ref, content, packet.handedKey());
    ByteBuffer out = ByteBuffer.allocate(packet.signatures().length);
    sign(signer, KeyPairKind.SIGN_ED25519, Signing.ED25519, message, out);
    sign(signer, KeyPairKind.SIGN_MLDSA44, Signing.MLDSA44, message, out);
    return out.array();
  }

  private void sign(
      OrgId signer, KeyPairKind kind, Signing signing, byte[] message, ByteBuffer out) {
    SealedKeyPair row = world.keys.activePair(signer, kind);
    try (KeyPair pair = world.keys.open(row)) {
      out.put(Canonical.bytesOf(row.keyId()));
      out.put(signing.sign(pair.privateKey().bytes(), message));
    }
  }

  private void assertUnreadable(SealedPacket forged) {
    assertThatThrownBy(() -> seal.open(RECEIVING, ref, forged)).isInstanceOf(Unreadable.class);
  }
}
