package org.jisr.security.vault;

import java.util.UUID;
import org.jisr.security.OrgId;

/**
 * A key pair as it is stored. The private half is sealed under the organisation's base key together
 * with key id, kind and the public half, so that an exchanged public key shows.
 *
 * @param state a {@link KeyState#wireName}
 * @param publicKey 65 bytes (P-256, uncompressed), 1,216 (X-Wing), 32 (Ed25519) or 1,312
 *     (ML-DSA-44)
 * @param sealedPrivateKey base key version (4 bytes), then 80 bytes in suite 02
 */
@SuppressWarnings("ArrayRecordComponent") // a row on its way to or from the store, never compared
public record SealedKeyPair(
    UUID keyId,
    OrgId org,
    KeyPairKind kind,
    String state,
    byte[] publicKey,
    byte[] sealedPrivateKey) {}
