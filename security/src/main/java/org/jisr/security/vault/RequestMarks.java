package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jisr.security.Canonical;
import org.jisr.security.PersonId;
import org.jisr.security.Sha256;

/**
 * Makes the marks by which a request that comes twice is known (the Idempotency-Key header field,
 * draft-ietf-httpapi-idempotency-key-header).
 *
 * <p><b>Guarantees</b> that whoever reads the marks, a stolen database included, can neither tell
 * who sent what nor test a guess, and that one person's mark never meets another's.
 *
 * <p><b>Does not guarantee</b> that marks survive another context key: a request repeated across
 * its rotation counts as new.
 */
public final class RequestMarks {
  private final byte[] key;

  RequestMarks(ContextKey key) {
    this.key = key.mac("jisr-request-mark-1".getBytes(UTF_8));
  }

  /** 32 bytes for this person's request of this key to do this act. */
  public byte[] mark(PersonId person, UUID requestKey, String act) {
    return Sha256.hmac(
        key,
        new Canonical()
            .add("mark")
            .add(person.issuer())
            .add(person.subject())
            .add(requestKey)
            .add(act)
            .bytes());
  }

  /** 32 bytes for what the request said, so that another content under the same key is noticed. */
  public byte[] fingerprint(byte[] mark, byte[] contentDigest) {
    return Sha256.hmac(
        key, new Canonical().add("fingerprint").add(mark).add(contentDigest).bytes());
  }
}
