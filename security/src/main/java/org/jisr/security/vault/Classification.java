package org.jisr.security.vault;

/** How grave a leak would be; bound into the envelope, so that it cannot be lowered unseen. */
public enum Classification {
  PROTECTED(1),
  CONFIDENTIAL(2);

  private final byte code;

  Classification(int code) {
    this.code = (byte) code;
  }

  public byte code() {
    return code;
  }
}
