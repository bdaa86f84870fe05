package org.jisr.security.vault;

/**
 * A key file is missing, damaged, in the way, or does not open; the message tells the operator
 * which.
 */
public final class KeyFileUnusable extends RuntimeException {
  KeyFileUnusable(String message) {
    super(message);
  }

  KeyFileUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
