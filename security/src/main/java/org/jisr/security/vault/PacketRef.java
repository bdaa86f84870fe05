package org.jisr.security.vault;

import java.time.Instant;
import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;

/**
 * Which referral packet an envelope is; all of it is signed by the sender and authenticated with
 * the key that is handed over. A changed packet is a new packet with a new id.
 *
 * @param packetId random; shared with the recipient, unlike the survivor file's id
 * @param group the one group the packet's content counts as in decisions and in the recipient's
 *     keys
 * @param expires from then on the handed-over key opens nothing; whole seconds count
 */
public record PacketRef(
    UUID packetId,
    UUID referralId,
    OrgId sender,
    OrgId recipient,
    FieldGroup group,
    Instant expires) {

  /** The record type of packets in associated data. */
  public static final String ENTITY_TYPE = "referral-packet";

  /** The packet as a part of the recipient: what {@link Vault#open} takes once it was accepted. */
  public PartRef part() {
    return PartRef.of(recipient, ENTITY_TYPE, packetId, group, 1);
  }
}
