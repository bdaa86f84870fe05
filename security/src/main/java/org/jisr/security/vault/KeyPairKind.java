package org.jisr.security.vault;

/** The key pairs of an organisation. The codes are authenticated with the sealed private half. */
public enum KeyPairKind {
  /** P-256, receives drafts sealed in a browser (suite 11). */
  DRAFT(1),
  /** X-Wing, receives the keys of referral packets (suite 12). */
  PACKET(2),
  /** Ed25519, signs packets. */
  SIGN_ED25519(3),
  /** ML-DSA-44, signs packets beside Ed25519 against the day a quantum computer forges that. */
  SIGN_MLDSA44(4);

  private final byte code;

  KeyPairKind(int code) {
    this.code = (byte) code;
  }

  public byte code() {
    return code;
  }
}
