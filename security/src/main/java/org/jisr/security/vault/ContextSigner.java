package org.jisr.security.vault;

import java.time.InstantSource;
import java.util.Collection;
import org.jisr.security.OrgId;

/**
 * Signs for whom a database transaction works, so that injected SQL cannot claim another
 * organisation.
 *
 * <p><b>Guarantees</b> that the database accepts no context that was not made here, for that very
 * database session, within five minutes.
 *
 * <p><b>Does not guarantee</b> anything against whoever reads this process's memory or owns the
 * database.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class ContextSigner {
  public ContextSigner(ContextKey key, InstantSource clock) {
    throw new UnsupportedOperationException();
  }

  /**
   * {@code keyId|user|org,org|expiry|backendPid|HMAC}: expiry in seconds since 1970, HMAC-SHA-256
   * in hexadecimal over the first five fields with their separators. Bind it as a parameter, never
   * inline it.
   *
   * @param user who acts, without {@code |}
   * @throws IllegalArgumentException if the user contains a separator or a control sign
   */
  public String sign(String user, Collection<OrgId> orgs, int backendPid) {
    throw new UnsupportedOperationException();
  }
}
