package org.jisr.security.vault;

/**
 * The uses of an organisation's key, each with a key of its own, so that none can stand in for
 * another.
 */
enum SubKey {
  /** HKDF of a base key: wraps data keys. */
  WRAP("wrap"),
  /** HKDF of a base key: seals private halves. */
  KEY_PAIR("key-pair"),
  /** HKDF of a base key: protects audit rows before they are sequenced. */
  AUDIT_MAC("audit-mac"),
  /** An index or person key as it is. */
  WHOLE("");

  private final String label;

  SubKey(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
