package org.jisr.security.vault;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * Suites 11 and 12: HPKE in base mode (RFC 9180), {@code header(20) | enc | ciphertext | tag(16)}.
 *
 * <p><b>Guarantees</b> that only the holder of the private key opens an envelope, and only with the
 * same info and associated data.
 *
 * <p><b>Does not guarantee</b> who sealed it.
 */
enum Hpke {
  /** DHKEM(P-256, HKDF-SHA256): what browsers of 2023 can do. */
  DRAFT(Suite.DRAFT, HPKE.kem_P256_SHA256, 65),
  /**
   * X-Wing: X25519 and ML-KEM-768 together, against the recorder who waits for a quantum computer.
   */
  HAND_OVER(Suite.HAND_OVER, HPKE.kem_X_WING, 1120);

  private final Suite suite;
  private final short kem;
  private final int encBytes;

  Hpke(Suite suite, short kem, int encBytes) {
    this.suite = suite;
    this.kem = kem;
    this.encBytes = encBytes;
  }

  /** What a message is bound to beside the key. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Binding(byte[] info, byte[] aad) {}

  /** A fresh pair: the serialised public key and a private key of 32 bytes. */
  KeyPair generate() {
    HPKE hpke = hpke();
    AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
    return new KeyPair(
        hpke.serializePublicKey(pair.getPublic()),
        SecretBytes.owning(hpke.serializePrivateKey(pair.getPrivate())));
  }

  /**
   * A whole envelope.
   *
   * @throws IllegalArgumentException if the public key is not one of this kind
   */
  byte[] seal(UUID keyId, byte[] publicKey, Binding binding, byte[] plain) {
    HPKE hpke = hpke();
    try {
      byte[][] sealed =
          hpke.seal(
              hpke.deserializePublicKey(publicKey),
              binding.info(),
              binding.aad(),
              plain,
              null,
              null,
              null);
      return Header.join(suite, keyId, sealed[1], sealed[0]);
    } catch (InvalidCipherTextException broken) {
      throw new IllegalStateException("HPKE does not seal with this library", broken);
    }
  }

  /** The recipient key that an envelope names; {@link Unreadable} if it is not an envelope. */
  UUID keyIdOf(byte[] envelope) {
    return Header.keyIdOf(envelope, suite);
  }

  /**
   * The plaintext.
   *
   * @throws Unreadable for every failure alike; the library throws several kinds
   */
  byte[] open(UUID keyId, KeyPair recipient, Binding binding, byte[] envelope) {
    ByteBuffer in = Header.check(envelope, suite, keyId);
    byte[] enc = Header.take(in, encBytes);
    byte[] sealed = Header.take(in, in.remaining());
    HPKE hpke = hpke();
    try {
      AsymmetricCipherKeyPair pair =
          hpke.deserializePrivateKey(recipient.privateKey().bytes(), recipient.publicKey());
      return hpke.open(enc, pair, binding.info(), binding.aad(), sealed, null, null, null);
    } catch (InvalidCipherTextException | RuntimeException refused) {
      throw new Unreadable();
    }
  }

  private HPKE hpke() {
    return new HPKE(HPKE.mode_base, kem, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }
}
