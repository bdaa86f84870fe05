package org.jisr.security.vault;

/**
 * How an envelope is made. The code is its fourth byte, so that algorithms can change without a
 * guess; 03 (chunked attachments) and 13 (ML-KEM-768) are reserved.
 */
enum Suite {
  /** HKDF-SHA-256 and AES-256-GCM, key-committing: parts of records. */
  COMMITTED(0x01, 100),
  /** AES-256-GCM with a random nonce: wrapped keys of 32 bytes. */
  WRAPPED_KEY(0x02, 48),
  /** HPKE base, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM: drafts from a browser. */
  DRAFT(0x11, 101),
  /** HPKE base, X-Wing, HKDF-SHA256, AES-256-GCM: keys handed from server to server. */
  HAND_OVER(0x12, 1156);

  private final byte code;
  private final int overhead;

  Suite(int code, int overhead) {
    this.code = (byte) code;
    this.overhead = overhead;
  }

  byte code() {
    return code;
  }

  /** By how many bytes an envelope is longer than its (padded) plaintext. */
  int overhead() {
    return overhead;
  }
}
