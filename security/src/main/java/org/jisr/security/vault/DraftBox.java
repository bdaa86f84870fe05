package org.jisr.security.vault;

import java.util.UUID;
import org.jisr.security.Decision;
import org.jisr.security.Refused;

/**
 * Opens drafts that a browser or phone sealed to an organisation (suite 11, HPKE base mode, RFC
 * 9180).
 *
 * <p><b>Guarantees</b> that a draft opens only at the organisation it was sealed to and only as the
 * draft, form and schema version it was sealed as; the device that sealed it cannot open it again.
 *
 * <p><b>Does not guarantee</b> who sealed it (base mode proves no sender: take drafts from
 * signed-in sessions only), nor secrecy against tomorrow's quantum computer: reseal in the vault on
 * receipt.
 */
public final class DraftBox {
  private final OrgKeys keys;

  public DraftBox(OrgKeys keys) {
    this.keys = keys;
  }

  /**
   * Opens a draft; close the result as soon as it is resealed.
   *
   * @throws Refused if the decision allows no field group at all
   * @throws Unreadable for every cryptographic failure alike
   */
  public Plain open(Decision decision, DraftRef ref, Envelope envelope) {
    if (decision.groups().isEmpty()) {
      throw new Refused();
    }
    byte[] bytes = envelope.bytes();
    UUID keyId = Hpke.DRAFT.keyIdOf(bytes);
    try (KeyPair recipient = keys.find(keyId, ref.recipient(), KeyPairKind.DRAFT)) {
      Hpke.Binding binding = DraftSeal.binding(ref, keyId);
      return Plain.owning(Padding.unpad(Hpke.DRAFT.open(keyId, recipient, binding, bytes)));
    }
  }
}
