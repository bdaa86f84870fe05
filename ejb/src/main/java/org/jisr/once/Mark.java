package org.jisr.once;

/** By which a request is found again, and by which another content under its key shows. */
final class Mark {
  private final byte[] mark;
  private final byte[] fingerprint;

  Mark(byte[] mark, byte[] fingerprint) {
    this.mark = mark;
    this.fingerprint = fingerprint;
  }

  byte[] mark() {
    return mark;
  }

  byte[] fingerprint() {
    return fingerprint;
  }
}
