package org.jisr.security.vault;

/**
 * What a symmetric key of an organisation is for. The codes are authenticated with the wrapped key.
 */
public enum KeyPurpose {
  /** Organisation base key: wraps data keys and private halves, and gives the audit-mac key. */
  OBK(1),
  /** Index key: blind indexes, rotated apart. */
  IBK(2),
  /** Person key K_p: makes the tokens by which one person counts once. */
  PERSON(3);

  private final byte code;

  KeyPurpose(int code) {
    this.code = (byte) code;
  }

  public byte code() {
    return code;
  }
}
