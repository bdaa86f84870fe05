package org.jisr.security.audit;

/** How an act ended. The codes stand in the audit tree and never change. */
public enum Outcome {
  PERMITTED(1),
  DENIED(2),
  FAILED(3);

  private final byte code;

  Outcome(int code) {
    this.code = (byte) code;
  }

  public byte code() {
    return code;
  }
}
