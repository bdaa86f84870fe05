package org.jisr.security.vault;

import org.jisr.security.OrgId;

/**
 * A symmetric key of an organisation as it is stored: wrapped under the key-encryption key, bound
 * to organisation, version, purpose, suite and epoch.
 *
 * @param version from 1, per organisation and purpose
 * @param state a {@link KeyState#wireName}
 */
@SuppressWarnings("ArrayRecordComponent") // a row on its way to or from the store, never compared
public record WrappedOrgKey(
    OrgId org,
    KeyPurpose purpose,
    int version,
    int kekEpoch,
    byte suite,
    String state,
    byte[] wrapped) {}
