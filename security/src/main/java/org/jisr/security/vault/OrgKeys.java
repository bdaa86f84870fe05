package org.jisr.security.vault;

import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.UUID;
import org.jisr.security.Canonical;
import org.jisr.security.OrgId;
import org.jisr.security.Sha256;
import org.jisr.security.UuidV7;
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
public final class OrgKeys {
  private static final int FIRST = 1;
  private static final String PAIR_FORM = "jisr-key-pair-1";

  private final KekProvider kek;
  private final OrgKeyStore store;
  private final KeyPairStore pairs;
  private final InstantSource clock;
  private final OrgKeyRing ring;

  public OrgKeys(KekProvider kek, OrgKeyStore orgKeys, KeyPairStore pairs, InstantSource clock) {
    this.kek = kek;
    this.store = orgKeys;
    this.pairs = pairs;
    this.clock = clock;
    this.ring = new OrgKeyRing(kek, orgKeys, clock);
  }

  /**
   * Makes what the organisation lacks of: base key, index key, person key, and one key pair of each
   * kind. A second call changes nothing.
   */
  public void create(OrgId org) {
    for (KeyPurpose purpose : KeyPurpose.values()) {
      if (store.active(org, purpose).isEmpty()) {
        store.insert(freshKey(new KeyName(org, purpose, FIRST)));
      }
    }
    for (KeyPairKind kind : KeyPairKind.values()) {
      if (pairs.active(org, kind).isEmpty()) {
        pairs.insert(freshPair(org, kind));
      }
    }
  }

  /**
   * The active public key, checked against its sealed private half.
   *
   * @throws IllegalStateException if the organisation has no such key yet
   * @throws Unreadable if the stored pair was changed
   */
  public byte[] publicKey(OrgId org, KeyPairKind kind) {
    try (KeyPair pair = open(activePair(org, kind))) {
      return pair.publicKey();
    }
  }

  /**
   * The id of the active key pair.
   *
   * @throws IllegalStateException if the organisation has no such key yet
   */
  public UUID activeKeyId(OrgId org, KeyPairKind kind) {
    return activePair(org, kind).keyId();
  }

  /** The person tokens of that organisation's records. */
  public PersonKeys personKeys(OrgId org) {
    return new PersonKeys(ring, org);
  }

  /** Protects that organisation's audit rows until they are in the tree. */
  public AuditMac auditMac(OrgId org) {
    try (SecretBytes key = ring.key(ring.active(org, KeyPurpose.OBK), SubKey.AUDIT_MAC)) {
      return new AuditMac(key.bytes());
    }
  }

  OrgKeyRing ring() {
    return ring;
  }

  SealedKeyPair activePair(OrgId org, KeyPairKind kind) {
    return pairs
        .active(org, kind)
        .orElseThrow(() -> new IllegalStateException("the organisation has no keys yet"));
  }

  /**
   * The pair of that id in memory, to open or to verify with.
   *
   * @throws Unreadable if it is missing, another organisation's, of another kind, destroyed or
   *     changed
   */
  KeyPair find(UUID keyId, OrgId org, KeyPairKind kind) {
    SealedKeyPair row =
        pairs
            .find(keyId)
            .filter(pair -> pair.org().equals(org) && pair.kind() == kind)
            .filter(pair -> !pair.state().equals(KeyState.DESTROYED.wireName()))
            .orElseThrow(Unreadable::new);
    return open(row);
  }

  KeyPair open(SealedKeyPair row) {
    byte[] sealed = row.sealedPrivateKey();
    if (sealed.length != Integer.BYTES + WrappedKey.BYTES) {
      throw new Unreadable();
    }
    ByteBuffer in = ByteBuffer.wrap(sealed);
    KeyName obk = new KeyName(row.org(), KeyPurpose.OBK, in.getInt());
    byte[] wrapped = Header.take(in, WrappedKey.BYTES);
    try (SecretBytes key = ring.key(obk, SubKey.KEY_PAIR)) {
      byte[] aad = associatedData(row, obk);
      return new KeyPair(
          row.publicKey().clone(), WrappedKey.unwrap(key.bytes(), row.keyId(), aad, wrapped));
    }
  }

  private WrappedOrgKey freshKey(KeyName name) {
    int epoch = kek.activeEpoch();
    byte suite = Suite.WRAPPED_KEY.code();
    try (SecretBytes secret = SecretBytes.random(AesGcm.KEY_BYTES)) {
      byte[] wrapped = kek.wrap(epoch, secret.bytes(), name.associatedData(suite, epoch));
      String state = KeyState.ACTIVE.wireName();
      return new WrappedOrgKey(
          name.org(), name.purpose(), name.version(), epoch, suite, state, wrapped);
    }
  }

  private SealedKeyPair freshPair(OrgId org, KeyPairKind kind) {
    KeyName obk = ring.active(org, KeyPurpose.OBK);
    UUID keyId = UuidV7.next(clock);
    try (KeyPair pair = KeyPair.generate(kind);
        SecretBytes key = ring.key(obk, SubKey.KEY_PAIR)) {
      String state = KeyState.ACTIVE.wireName();
      SealedKeyPair open =
          new SealedKeyPair(keyId, org, kind, state, pair.publicKey(), new byte[0]);
      byte[] wrapped =
          WrappedKey.wrap(key.bytes(), keyId, associatedData(open, obk), pair.privateKey().bytes());
      byte[] sealed =
          ByteBuffer.allocate(Integer.BYTES + WrappedKey.BYTES)
              .putInt(obk.version())
              .put(wrapped)
              .array();
      return new SealedKeyPair(keyId, org, kind, state, pair.publicKey(), sealed);
    }
  }

  private static byte[] associatedData(SealedKeyPair row, KeyName obk) {
    return new Canonical()
        .add(PAIR_FORM)
        .add(row.keyId())
        .add(row.org().value())
        .add(row.kind().code())
        .add(obk.version())
        .add(Suite.WRAPPED_KEY.code())
        .add(Sha256.of(row.publicKey()))
        .bytes();
  }
}
