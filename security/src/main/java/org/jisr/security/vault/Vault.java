package org.jisr.security.vault;

import java.util.Collection;
import java.util.function.Function;
import org.jisr.security.Refused;

/**
 * Where everything confided is sealed and opened.
 *
 * <p><b>Guarantees</b>
 *
 * <ul>
 *   <li>A thief of the database, its log or a backup reads nothing without the key-encryption key,
 *       and learns sizes only in coarse steps.
 *   <li>An envelope opens only as the part it was sealed as: same tenant, type, record, field
 *       group, version, schema version and classification. Moved to another row or put back at an
 *       older version it is {@link Unreadable}.
 *   <li>Nothing is sealed or opened without a decision that names the field group.
 *   <li>No envelope opens under two keys.
 * </ul>
 *
 * <p><b>Does not guarantee</b> anything against whoever runs the server while it holds its keys
 * (that comes with people-sealed parts, behind this same interface), nor that an entire row with
 * its version column was not put back: the digest in the audit trail shows that.
 *
 * <p>Tier A: the server opens with the organisation's key. A {@link PersonUnlock} is {@link
 * Locked}.
 */
public interface Vault {
  /**
   * Seals a part under the data key of its key owner and group, which is made and stored at the
   * first seal. Run it in the transaction that writes the row: key and envelope are kept or lost
   * together.
   *
   * @throws Refused if the decision does not name the part's group
   * @throws Locked if a person has to unlock first
   * @throws Unreadable if a stored key does not open
   */
  Envelope seal(PartRef part, Unlock unlock, Plain plain);

  /**
   * Opens an envelope as the part it is said to be and hands the plaintext to {@code use}; the
   * plaintext is wiped when {@code use} returns, so take out values, not the {@link Plain}.
   *
   * <p>The key is the tenant's if the actor acts for the tenant, otherwise that of one of the
   * actor's organisations to which the part was granted. An actor without such an organisation
   * opens nothing, whatever the decision says; the installation's own machinery uses the tenant's
   * key.
   *
   * @throws Refused if the decision does not name the part's group
   * @throws Locked if a person has to unlock first
   * @throws Unreadable for every cryptographic failure alike
   */
  <R> R open(PartRef part, Unlock unlock, Envelope envelope, Function<Plain, R> use);

  /**
   * Says that these parts are about to be opened under this decision, so that their keys are
   * fetched together, and with another statement if one is sent in between. Opens nothing, and
   * changes nothing but the time it takes.
   *
   * @throws Refused if the decision does not name a part's group
   */
  void expect(Collection<PartRef> parts, Unlock unlock);

  /**
   * Gives an organisation of this installation the data key of the part's key owner and group, thus
   * all parts of that group, now and later. For a partner who may see chosen items only, use {@link
   * PacketSeal}.
   *
   * @throws Refused if the decision does not name the part's group
   * @throws Locked if a person has to unlock first, or the recipient is a team
   * @throws Unreadable if the actor's side holds no key, or a stored key does not open
   */
  Grant grant(PartRef part, Unlock unlock, Recipient to);

  /**
   * Deletes the recipient's grant. Revoking from the tenant itself erases: no envelope of that
   * owner and group opens any more, and a later seal starts a new key.
   *
   * <p>What was read cannot be unread. In tier A the data key never leaves the server, so the
   * remaining organisations keep it.
   */
  void revoke(PartRef part, Recipient from);
}
