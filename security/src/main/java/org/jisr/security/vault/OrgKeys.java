package org.jisr.security.vault;

import java.time.InstantSource;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jisr.security.audit.AuditMac;

/**
 * The keys of the organisations: makes them once, hands out public halves, and lends private ones
 * to the rest of this package.
 *
 * <p><b>Guarantees</b> that no secret key is stored in clear, and that a public key exchanged in
 * the database is {@link Unreadable} rather than used.
 *
 * <p><b>Does not guarantee</b> that the database still shows the newest row: an older, genuine key
 * put back is accepted.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class OrgKeys {
  public OrgKeys(KekProvider kek, OrgKeyStore orgKeys, KeyPairStore pairs, InstantSource clock) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes what the organisation lacks of: base key, index key, person key, and one key pair of each
   * kind. A second call changes nothing.
   */
  public void create(OrgId org) {
    throw new UnsupportedOperationException();
  }

  /**
   * The active public key, checked against its sealed private half.
   *
   * @throws IllegalStateException if the organisation has no such key yet
   * @throws Unreadable if the stored pair was changed
   */
  public byte[] publicKey(OrgId org, KeyPairKind kind) {
    throw new UnsupportedOperationException();
  }

  /**
   * The id of the active key pair.
   *
   * @throws IllegalStateException if the organisation has no such key yet
   */
  public UUID activeKeyId(OrgId org, KeyPairKind kind) {
    throw new UnsupportedOperationException();
  }

  /** The person tokens of that organisation's records. */
  public PersonKeys personKeys(OrgId org) {
    throw new UnsupportedOperationException();
  }

  /** Protects that organisation's audit rows until they are in the tree. */
  public AuditMac auditMac(OrgId org) {
    throw new UnsupportedOperationException();
  }
}
