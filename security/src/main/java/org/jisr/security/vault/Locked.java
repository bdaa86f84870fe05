package org.jisr.security.vault;

/** A person has to unlock first; ask them. Says nothing about whether the data is intact. */
public final class Locked extends RuntimeException {
  Locked() {
    super("locked");
  }
}
