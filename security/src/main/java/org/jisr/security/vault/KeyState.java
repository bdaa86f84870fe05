package org.jisr.security.vault;

/** The life of a key: it opens from the first day to the last but seals only in the middle. */
public enum KeyState {
  /** Opens only, until every node has had time to learn of it. */
  PENDING("pending"),
  /** Seals and opens; exactly one a purpose or kind. */
  ACTIVE("active"),
  /** Opens only, until nothing is left under it. */
  DECRYPT_ONLY("decrypt-only"),
  /** Opens nothing any more. */
  DESTROYED("destroyed");

  private final String wireName;

  KeyState(String wireName) {
    this.wireName = wireName;
  }

  /** The word stored in the {@code state} of a key's row. */
  public String wireName() {
    return wireName;
  }
}
