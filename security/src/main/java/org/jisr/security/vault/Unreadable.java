package org.jisr.security.vault;

/**
 * The one answer to every cryptographic failure: wrong key, wrong place, changed byte, bad padding,
 * missing grant. Carries no cause and no detail, so that nobody can probe for the reason.
 */
public final class Unreadable extends RuntimeException {
  Unreadable() {
    super("unreadable");
  }
}
