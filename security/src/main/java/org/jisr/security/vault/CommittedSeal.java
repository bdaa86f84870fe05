package org.jisr.security.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jisr.security.Canonical;
import org.jisr.security.Sha256;

/**
 * Suite 01: {@code header(20) | salt(32) | commitment(32) | ciphertext | tag(16)}. HKDF-SHA-256 of
 * data key and salt, with suite and SHA-256 of the associated data as info, gives a key that is
 * used once and the commitment to it.
 *
 * <p><b>Guarantees</b> that no envelope opens under two data keys or with two associated data, and
 * that there is no nonce to repeat: the key is new each time, so the nonce is zero.
 */
final class CommittedSeal {
  private static final int SALT_BYTES = 32;
  private static final int COMMITMENT_BYTES = 32;
  private static final byte[] ZERO_NONCE = new byte[AesGcm.NONCE_BYTES];

  private CommittedSeal() {}

  static Envelope seal(Dek dek, PartRef part, byte[] padded) {
    return seal(dek, part, padded, SecretBytes.randomBytes(SALT_BYTES));
  }

  /** With a salt from outside, for known answers; a salt must never come twice. */
  static Envelope seal(Dek dek, PartRef part, byte[] padded, byte[] salt) {
    byte[] aad = associatedData(part, dek);
    try (MessageKeys keys = MessageKeys.derive(dek, salt, aad)) {
      byte[] sealed = AesGcm.seal(keys.key().bytes(), ZERO_NONCE, aad, padded);
      return new Envelope(Header.join(Suite.COMMITTED, dek.id(), salt, keys.commitment(), sealed));
    }
  }

  /**
   * The padded plaintext.
   *
   * @throws Unreadable for every failure alike
   */
  static byte[] open(Dek dek, PartRef part, byte[] envelope) {
    ByteBuffer in = Header.check(envelope, Suite.COMMITTED, dek.id());
    byte[] salt = Header.take(in, SALT_BYTES);
    byte[] commitment = Header.take(in, COMMITMENT_BYTES);
    byte[] aad = associatedData(part, dek);
    try (MessageKeys keys = MessageKeys.derive(dek, salt, aad)) {
      if (!MessageDigest.isEqual(keys.commitment(), commitment)) {
        throw new Unreadable();
      }
      return AesGcm.open(keys.key().bytes(), ZERO_NONCE, aad, Header.take(in, in.remaining()));
    }
  }

  /** What the envelope is bound to, in this order for ever. */
  static byte[] associatedData(PartRef part, Dek dek) {
    return new Canonical()
        .add(Header.FORMAT)
        .add(part.tenant().value())
        .add(part.entityType())
        .add(part.recordId())
        .add(part.group().code())
        .add(part.version())
        .add(part.schemaVersion())
        .add(part.classification().code())
        .add(dek.id())
        .bytes();
  }

  /** The key that is used once, and the commitment to it that anybody may see. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a record
  private record MessageKeys(SecretBytes key, byte[] commitment) implements AutoCloseable {
    static MessageKeys derive(Dek dek, byte[] salt, byte[] aad) {
      byte[] suite = {Suite.COMMITTED.code()};
      byte[] info = ByteBuffer.allocate(1 + 32).put(suite).put(Sha256.of(aad)).array();
      int length = AesGcm.KEY_BYTES + COMMITMENT_BYTES;
      try (SecretBytes both =
          SecretBytes.owning(Hkdf.derive(dek.key().bytes(), salt, info, length))) {
        return new MessageKeys(
            SecretBytes.owning(Arrays.copyOf(both.bytes(), AesGcm.KEY_BYTES)),
            Arrays.copyOfRange(both.bytes(), AesGcm.KEY_BYTES, length));
      }
    }

    @Override
    public void close() {
      key.close();
    }
  }
}
