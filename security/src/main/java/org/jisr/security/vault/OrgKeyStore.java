package org.jisr.security.vault;

import java.util.Optional;
import org.jisr.security.OrgId;

/** Where wrapped organisation keys are kept. Unique by (organisation, purpose, version). */
public interface OrgKeyStore {
  /** The one row in state active. */
  Optional<WrappedOrgKey> active(OrgId org, KeyPurpose purpose);

  /** The row of that version in whatever state. */
  Optional<WrappedOrgKey> find(OrgId org, KeyPurpose purpose, int version);

  /**
   * Adds a row, never replaces one. If the row is there already it must stay as it is, and the call
   * either returns or throws; callers read back what is stored and use that.
   */
  void insert(WrappedOrgKey key);
}
