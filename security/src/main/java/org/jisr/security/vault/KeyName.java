package org.jisr.security.vault;

import org.jisr.security.Canonical;
import org.jisr.security.OrgId;

/** Which symmetric key of which organisation. */
record KeyName(OrgId org, KeyPurpose purpose, int version) {
  /** What the wrapped key is bound to. */
  byte[] associatedData(byte suite, int kekEpoch) {
    return new Canonical()
        .add(org.value())
        .add(version)
        .add(purpose.code())
        .add(suite)
        .add(kekEpoch)
        .bytes();
  }
}
