package org.jisr.keys;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.jisr.security.audit.LibraryPin;
import org.jisr.security.vault.ContextSigner;
import org.jisr.security.vault.KeyDirectory;
import org.jisr.security.vault.KeyedVault;
import org.jisr.security.vault.KeystoreKek;
import org.jisr.security.vault.OrgKeys;
import org.jisr.security.vault.PacketSeal;
import org.jisr.security.vault.RequestMarks;
import org.jisr.security.vault.Vault;

/**
 * Opens the key-encryption key once, from the folder {@code JISR_KEYS_DIR} outside the database,
 * and hands out what is built on it. Without the folder, or on a cryptographic library with known
 * holes, the application does not start.
 */
@ApplicationScoped
public class KeyRing {
  /** Below it are holes that are published. */
  private static final String LOWEST_BOUNCY_CASTLE = "1.86";

  @Resource(lookup = "java:jboss/datasources/JisrCases")
  DataSource cases;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  @Inject Clock clock;

  private KeyDirectory directory;
  private KeystoreKek kek;

  @SuppressWarnings("NullAway.Init")
  public KeyRing() {}

  @PostConstruct
  void open() {
    LibraryPin.requireBouncyCastle(LOWEST_BOUNCY_CASTLE);
    String keys = System.getenv("JISR_KEYS_DIR");
    if (keys == null) {
      throw new IllegalStateException("JISR_KEYS_DIR is not set: start Jisr with ./jisr start");
    }
    directory = KeyDirectory.at(Path.of(keys));
    kek = directory.kek();
  }

  /** The vault of this server; one, since it holds the cache of organisation keys. */
  @Produces
  @ApplicationScoped
  public Vault vault() {
    return KeyedVault.over(kek, new JdbcOrgKeys(cases), grants(), clock);
  }

  /** Key pairs, person keys and audit keys of organisations. */
  @Produces
  public OrgKeys orgKeys() {
    return new OrgKeys(kek, new JdbcOrgKeys(cases), new JdbcKeyPairs(cases), clock);
  }

  /** Hands chosen items of a file to a partner organisation. */
  @Produces
  public PacketSeal packetSeal() {
    return new PacketSeal(orgKeys(), grants(), clock);
  }

  /** Fetches expected keys with a statement that is sent anyway. */
  @Produces
  public KeysAlong keysAlong() {
    return new KeysAlong(cases, grants());
  }

  private GrantsOfTransaction grants() {
    return new GrantsOfTransaction(new JdbcGrants(cases), transaction);
  }

  /**
   * Signs for whom a database transaction works, by the machine's time: the database holds the
   * signature's end against its own, which a rehearsal does not move.
   */
  @Produces
  public ContextSigner contextSigner() {
    return directory.contextSigner(Clock.systemUTC());
  }

  /** Marks requests, so that one that comes twice is known. */
  @Produces
  public RequestMarks requestMarks() {
    return directory.requestMarks();
  }

  /** The keys that live outside the database. */
  @Produces
  public KeyDirectory directory() {
    return directory;
  }
}
