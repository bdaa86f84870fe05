package org.jisr.intake;

import java.util.Base64;
import java.util.UUID;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.security.Canonical;
import org.jisr.security.PersonId;
import org.jisr.security.Sha256;
import org.jisr.survivor.Urgency;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Hand a person over to the centre.
 *
 * @param id the draft's id, made by the phone; sending it again gives the same answer
 * @param keyId the centre's key it was sealed to
 * @param sealed how to reach her, sealed by the phone: base64url, at most {@value #MAX_SEALED}
 *     bytes
 */
public record SendHandOver(
    @Needed @Nullable UUID id,
    @Needed @OneOf(names = Urgency.class) @Nullable String urgency,
    @Needed @Nullable Agreement agreement,
    @Needed @Nullable UUID keyId,
    @Needed @Nullable String sealed) {
  static final int MAX_SEALED = 16_384;
  private static final byte[] NOTHING = {};

  /** What is wrong with its shape; the sealed part is looked at when it is opened. */
  Faults faults() {
    Faults faults = new Faults();
    if (id == null) {
      faults.add("id", "missing");
    }
    if (keyId == null) {
      faults.add("keyId", "missing");
    }
    faults.code("urgency", urgency, Urgency.CODES);
    Faults ofAgreement = new Faults("agreement");
    (agreement == null ? new Agreement(false, null, null) : agreement).check(ofAgreement);
    faults.addAll(ofAgreement);
    int size = envelope().length;
    if (size == 0) {
      faults.add("sealed", sealed == null ? "missing" : "malformed");
    } else if (size > MAX_SEALED) {
      faults.add("sealed", "too-long");
    }
    return faults;
  }

  /** The bytes of the sealed part; none if there are none or they are no base64url. */
  byte[] envelope() {
    try {
      return sealed == null ? NOTHING : Base64.getUrlDecoder().decode(sealed);
    } catch (IllegalArgumentException notBase64) {
      return NOTHING;
    }
  }

  /** Tells the same request by the same person from another under the same draft id. */
  byte[] digest(PersonId sender) {
    Agreement said = agreement == null ? new Agreement(false, "", "") : agreement;
    return Sha256.of(
        new Canonical()
            .add(sender.issuer())
            .add(sender.subject())
            .add(String.valueOf(urgency))
            .add(String.valueOf(said.wording()))
            .add(String.valueOf(said.language()))
            .add(String.valueOf(keyId))
            .add(Sha256.of(envelope()))
            .bytes());
  }
}
