package org.jisr.security.vault;

import java.util.UUID;

/**
 * Seals a draft as the browser does, for machines and loaders.
 *
 * <p><b>Guarantees</b> that only the recipient's private key opens it. For the rest see {@link
 * DraftBox}.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class DraftSeal {
  /**
   * The recipient's key, as {@link OrgKeys} hands it out.
   *
   * @param publicKey 65 bytes, P-256 uncompressed
   */
  public DraftSeal(UUID keyId, byte[] publicKey) {
    throw new UnsupportedOperationException();
  }

  /**
   * Seals a draft to the recipient named in {@code ref}.
   *
   * @throws IllegalArgumentException if the public key is not a point of the curve
   */
  public Envelope seal(DraftRef ref, Plain plain) {
    throw new UnsupportedOperationException();
  }
}
