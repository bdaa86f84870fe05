package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HexFormat;
import org.jisr.security.OrgId;

/**
 * Signs for whom a database transaction works, so that injected SQL cannot claim another
 * organisation.
 *
 * <p><b>Guarantees</b> that the database accepts no context that was not made here, for that very
 * database session, within ten minutes.
 *
 * <p><b>Does not guarantee</b> anything against whoever reads this process's memory or owns the
 * database, nor that a session hands its context back: set it for the transaction only.
 */
public final class ContextSigner {
  /** Longer than any transaction may last, or its later statements would be refused. */
  private static final Duration VALID = Duration.ofMinutes(10);

  private final ContextKey key;
  private final InstantSource clock;

  public ContextSigner(ContextKey key, InstantSource clock) {
    this.key = key;
    this.clock = clock;
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
    if (user.chars().anyMatch(sign -> sign == '|' || Character.isISOControl(sign))) {
      throw new IllegalArgumentException("a user has no separators or control signs");
    }
    String list = orgs.stream().map(org -> org.value().toString()).sorted().collect(joining(","));
    long expiry = clock.instant().plus(VALID).getEpochSecond();
    String fields = key.id() + "|" + user + "|" + list + "|" + expiry + "|" + backendPid;
    return fields + "|" + HexFormat.of().formatHex(key.mac(fields.getBytes(UTF_8)));
  }
}
