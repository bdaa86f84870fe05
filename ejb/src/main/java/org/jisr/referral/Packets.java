package org.jisr.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.vault.PacketRef;
import org.jisr.security.vault.PacketSeal;
import org.jisr.security.vault.Plain;
import org.jisr.security.vault.SealedPacket;

/** Packets, sealed to a provider and opened by it, before and after it accepted. */
@ApplicationScoped
class Packets {
  private final Jsonb json = JsonbBuilder.create();

  @Inject PacketSeal seal;
  @Inject SealedRecords sealed;

  SealedPacket seal(Decision decision, PacketRef ref, Packet packet) {
    try (Plain plain = Plain.utf8(json.toJson(packet))) {
      return seal.seal(decision, ref, plain);
    }
  }

  /** What the provider reads; the packet is there. */
  Packet open(Decision decision, Referral referral, SealedPacket packet) {
    if (referral.isTaken()) {
      return sealed.open(referral.packetRef().part(), decision, packet.content(), Packet.class);
    }
    try (Plain plain = seal.open(decision, referral.packetRef(), packet)) {
      return json.fromJson(plain.text(), Packet.class);
    }
  }

  /** Makes the packet's key the provider's own. */
  void takeOver(Decision decision, Referral referral, SealedPacket packet) {
    seal.accept(decision, referral.packetRef(), packet);
  }
}
