package org.jisr.security.vault;

import java.util.UUID;
import org.jisr.security.Canonical;
import org.jisr.security.OrgId;
import org.jisr.security.Sha256;

/**
 * Makes the 32 bytes by which one person's reports count once.
 *
 * <p><b>Guarantees</b> that whoever lacks the organisation's person key can neither tell whose
 * token it is nor test a guess; the same id always gives the same token.
 *
 * <p><b>Does not guarantee</b> to link reports across organisations, which is intended.
 */
public final class PersonKeys {
  private final OrgKeyRing ring;
  private final OrgId org;

  PersonKeys(OrgKeyRing ring, OrgId org) {
    this.ring = ring;
    this.org = org;
  }

  /**
   * HMAC-SHA-256 of the 16 bytes of the id of a person, or of a file or issue that cannot be linked
   * to one.
   *
   * @throws IllegalStateException if the organisation has no keys yet
   */
  public byte[] personKey(UUID personOrFileId) {
    try (SecretBytes key = ring.key(ring.active(org, KeyPurpose.PERSON), SubKey.WHOLE)) {
      return Sha256.hmac(key.bytes(), Canonical.bytesOf(personOrFileId));
    }
  }
}
