package org.jisr.security.vault;

import java.util.UUID;

/** A data key in memory: seals the parts of one field group of one key owner. */
record Dek(UUID id, SecretBytes key) implements AutoCloseable {
  @Override
  public void close() {
    key.close();
  }
}
