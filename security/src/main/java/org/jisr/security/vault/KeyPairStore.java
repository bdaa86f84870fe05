package org.jisr.security.vault;

import java.util.Optional;
import java.util.UUID;
import org.jisr.security.OrgId;

/** Where key pairs are kept. Unique by key id, and at most one active by (organisation, kind). */
public interface KeyPairStore {
  /** The one row in state active. */
  Optional<SealedKeyPair> active(OrgId org, KeyPairKind kind);

  /** The row of that key in whatever state. */
  Optional<SealedKeyPair> find(UUID keyId);

  /**
   * Adds a row, never replaces one. If there is an active one of that kind already it must stay as
   * it is, and the call either returns or throws.
   */
  void insert(SealedKeyPair pair);
}
