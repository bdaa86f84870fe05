package org.jisr.security.vault;

/** A key pair in memory; closing overwrites the private half. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyPair(byte[] publicKey, SecretBytes privateKey) implements AutoCloseable {

  static KeyPair generate(KeyPairKind kind) {
    return switch (kind) {
      case DRAFT -> Hpke.DRAFT.generate();
      case PACKET -> Hpke.HAND_OVER.generate();
      case SIGN_ED25519 -> Signing.ED25519.generate();
      case SIGN_MLDSA44 -> Signing.MLDSA44.generate();
    };
  }

  @Override
  public void close() {
    privateKey.close();
  }
}
