package org.jisr.intake;

import java.util.UUID;

/**
 * To which public key a phone seals a hand-over.
 *
 * @param publicKey base64url of 65 bytes: P-256, uncompressed
 * @param suite 17 (hexadecimal 11): HPKE base mode, P-256, HKDF-SHA-256, AES-256-GCM (RFC 9180)
 * @param form the form's name, authenticated with the draft
 */
public record CentreKey(
    UUID organisation, UUID keyId, String publicKey, int suite, String form, int schemaVersion) {}
