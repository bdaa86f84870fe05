package org.jisr.security.vault;

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
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class DraftBox {
  public DraftBox(OrgKeys keys) {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens a draft; close the result as soon as it is resealed.
   *
   * @throws Refused if the decision allows no field group at all
   * @throws Unreadable for every cryptographic failure alike
   */
  public Plain open(Decision decision, DraftRef ref, Envelope envelope) {
    throw new UnsupportedOperationException();
  }
}
