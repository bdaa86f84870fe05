package org.jisr.security.vault;

/**
 * A referral packet as it is sent and stored, in three columns.
 *
 * @param content the chosen items, sealed under the packet's own data key (suite 01)
 * @param handedKey that data key, sealed to the recipient (suite 12, 1,188 bytes); superfluous once
 *     the recipient has accepted
 * @param signatures the sender's two signatures with their key ids, 2,516 bytes
 */
@SuppressWarnings(
    "ArrayRecordComponent") // columns on their way to or from the store, never compared
public record SealedPacket(Envelope content, byte[] handedKey, byte[] signatures) {}
