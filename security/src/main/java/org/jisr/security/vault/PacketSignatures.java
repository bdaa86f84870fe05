package org.jisr.security.vault;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jisr.security.Canonical;

/**
 * The sender's two signatures over a packet: {@code key id(16) | Ed25519(64) | key id(16) |
 * ML-DSA-44(2,420)}. HPKE proves no sender; these do.
 */
final class PacketSignatures {
  private static final String FORM = "jisr-packet-1";
  private static final int ID_BYTES = 16;
  private static final int BYTES =
      2 * ID_BYTES + Signing.ED25519.signatureBytes() + Signing.MLDSA44.signatureBytes();

  private final OrgKeys keys;

  PacketSignatures(OrgKeys keys) {
    this.keys = keys;
  }

  byte[] sign(PacketRef ref, Envelope content, byte[] handedKey) {
    byte[] message = message(ref, content, handedKey);
    ByteBuffer out = ByteBuffer.allocate(BYTES);
    sign(ref, KeyPairKind.SIGN_ED25519, Signing.ED25519, message, out);
    sign(ref, KeyPairKind.SIGN_MLDSA44, Signing.MLDSA44, message, out);
    return out.array();
  }

  /**
   * Goes on only if both signatures are the sender's.
   *
   * @throws Unreadable otherwise
   */
  void require(PacketRef ref, SealedPacket packet) {
    if (packet.signatures().length != BYTES) {
      throw new Unreadable();
    }
    byte[] message = message(ref, packet.content(), packet.handedKey());
    ByteBuffer in = ByteBuffer.wrap(packet.signatures());
    boolean classic = holds(ref, KeyPairKind.SIGN_ED25519, Signing.ED25519, message, in);
    boolean quantumSafe = holds(ref, KeyPairKind.SIGN_MLDSA44, Signing.MLDSA44, message, in);
    if (!(classic && quantumSafe)) {
      throw new Unreadable();
    }
  }

  private void sign(
      PacketRef ref, KeyPairKind kind, Signing signing, byte[] message, ByteBuffer out) {
    SealedKeyPair sender = keys.activePair(ref.sender(), kind);
    try (KeyPair pair = keys.open(sender)) {
      out.put(Canonical.bytesOf(sender.keyId()));
      out.put(signing.sign(pair.privateKey().bytes(), message));
    }
  }

  private boolean holds(
      PacketRef ref, KeyPairKind kind, Signing signing, byte[] message, ByteBuffer in) {
    UUID keyId = new UUID(in.getLong(), in.getLong());
    byte[] signature = Header.take(in, signing.signatureBytes());
    try (KeyPair sender = keys.find(keyId, ref.sender(), kind)) {
      return signing.verify(sender.publicKey(), message, signature);
    }
  }

  static byte[] message(PacketRef ref, Envelope content, byte[] handedKey) {
    return new Canonical()
        .add(FORM)
        .add(ref.referralId())
        .add(ref.packetId())
        .add(ref.sender().value())
        .add(ref.recipient().value())
        .add(ref.group().code())
        .add(ref.expires().getEpochSecond())
        .add(handedKey)
        .add(content.digest())
        .bytes();
  }
}
