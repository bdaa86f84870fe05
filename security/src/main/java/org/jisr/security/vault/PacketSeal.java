package org.jisr.security.vault;

import java.time.InstantSource;
import org.jisr.security.Decision;
import org.jisr.security.Refused;

/**
 * Hands chosen items of a survivor's file to a partner organisation.
 *
 * <p>The sender seals the items as a packet with a data key of its own, seals that key to the
 * recipient's X-Wing key (suite 12) and signs the whole. The recipient reads it with {@link #open},
 * and takes it over with {@link #accept}: from then on it is an ordinary part of the recipient,
 * {@code ref.part()} in the {@link Vault}, and the handed key may be deleted.
 *
 * <p><b>Guarantees</b> that only the recipient opens the packet, that nothing of it opens before
 * both of the sender's signatures (Ed25519 and ML-DSA-44) hold, that it opens only as the packet,
 * referral, sender, recipient, group and expiry it was made for, and that the key exchange survives
 * the fall of either X25519 or ML-KEM.
 *
 * <p><b>Does not guarantee</b> that what was read can be unread.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class PacketSeal {
  public PacketSeal(OrgKeys keys, GrantStore grants, InstantSource clock) {
    throw new UnsupportedOperationException();
  }

  /**
   * Seals a packet; the sender itself cannot open it again.
   *
   * @throws Refused if the decision does not name the group, or the actor does not act for the
   *     sender
   * @throws IllegalStateException if sender or recipient has no keys yet
   */
  public SealedPacket seal(Decision decision, PacketRef ref, Plain plain) {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens a packet that was not yet accepted; close the result as soon as it was read.
   *
   * @throws Refused if the decision does not name the group, the actor does not act for the
   *     recipient, or the packet has expired
   * @throws Unreadable for every cryptographic failure alike
   */
  public Plain open(Decision decision, PacketRef ref, SealedPacket packet) {
    throw new UnsupportedOperationException();
  }

  /**
   * Wraps the packet's key under the recipient's own base key and stores the grant, after the
   * content was proved to open. A second call changes nothing.
   *
   * @throws Refused as {@link #open}
   * @throws Unreadable for every cryptographic failure alike
   */
  public void accept(Decision decision, PacketRef ref, SealedPacket packet) {
    throw new UnsupportedOperationException();
  }
}
