package org.jisr.security.audit;

import org.jisr.security.Sha256;

/**
 * The two hashes of the audit tree (RFC 6962, section 2.1); their prefixes keep leaf and node
 * apart.
 */
public final class LeafHash {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private LeafHash() {}

  /** SHA-256(0x00 | canonical bytes). */
  public static byte[] of(byte[] canonical) {
    return Sha256.of(LEAF, canonical);
  }

  /** SHA-256(0x01 | left | right). */
  public static byte[] node(byte[] left, byte[] right) {
    return Sha256.of(NODE, left, right);
  }
}
