package org.jisr.security.vault;

import java.util.Arrays;
import java.util.UUID;
import org.jisr.security.Canonical;

/**
 * Seals a draft as the browser does, for machines and loaders.
 *
 * <p>Info is {@code "jisr-draft-1", organisation, key id}, associated data {@code draft id, form,
 * schema version}, both as {@link Canonical} elements; the plaintext is padded as a text.
 *
 * <p><b>Guarantees</b> that only the recipient's private key opens it. For the rest see {@link
 * DraftBox}.
 */
public final class DraftSeal {
  private static final String FORM = "jisr-draft-1";

  private final UUID keyId;
  private final byte[] publicKey;

  /**
   * The recipient's key, as {@link OrgKeys} hands it out.
   *
   * @param publicKey 65 bytes, P-256 uncompressed
   */
  public DraftSeal(UUID keyId, byte[] publicKey) {
    this.keyId = keyId;
    this.publicKey = publicKey.clone();
  }

  /**
   * Seals a draft to the recipient named in {@code ref}.
   *
   * @throws IllegalArgumentException if the public key is not a point of the curve
   */
  public Envelope seal(DraftRef ref, Plain plain) {
    byte[] padded = Padding.TEXT.pad(plain.exposed());
    try {
      return new Envelope(Hpke.DRAFT.seal(keyId, publicKey, binding(ref, keyId), padded));
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  static Hpke.Binding binding(DraftRef ref, UUID keyId) {
    return new Hpke.Binding(
        new Canonical().add(FORM).add(ref.recipient().value()).add(keyId).bytes(),
        new Canonical().add(ref.draftId()).add(ref.form()).add(ref.schemaVersion()).bytes());
  }
}
