package org.jisr.security.vault;

import java.util.UUID;

/**
 * Makes the 32 bytes by which one person's reports count once.
 *
 * <p><b>Guarantees</b> that whoever lacks the organisation's person key can neither tell whose
 * token it is nor test a guess; the same id always gives the same token.
 *
 * <p><b>Does not guarantee</b> to link reports across organisations, which is intended.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class PersonKeys {
  PersonKeys() {}

  /** HMAC-SHA-256 of the id of a person, or of a file or issue that cannot be linked to one. */
  public byte[] personKey(UUID personOrFileId) {
    throw new UnsupportedOperationException();
  }
}
