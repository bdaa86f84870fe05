package org.jisr.security.audit;

import java.security.MessageDigest;
import org.jisr.security.Sha256;

/**
 * Protects an audit row between its insert and its place in the tree.
 *
 * <p><b>Guarantees</b> that a database administrator can neither change nor add a pending row
 * unseen.
 *
 * <p><b>Does not guarantee</b> that none was deleted: the node counter shows that.
 */
public final class AuditMac {
  private static final int KEY_BYTES = 32;

  private final byte[] key;

  /**
   * From a key of 32 bytes, of which it takes a copy.
   *
   * @throws IllegalArgumentException for another length
   */
  public AuditMac(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("an audit-mac key has 32 bytes");
    }
    this.key = key.clone();
  }

  /** HMAC-SHA-256 over the event's canonical bytes. */
  public byte[] of(byte[] canonical) {
    return Sha256.hmac(key, canonical);
  }

  /** Whether the row is as it was written; takes the same time whatever differs. */
  public boolean holds(byte[] canonical, byte[] mac) {
    return MessageDigest.isEqual(of(canonical), mac);
  }
}
