package org.jisr.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jisr.security.Decision;
import org.jisr.security.audit.Outcome;
import org.jisr.security.vault.Envelope;

/**
 * Guarantees that the entry stands or falls with the act: it is written in the same transaction,
 * and a read is written down before its answer leaves. Does not guarantee that a database
 * administrator leaves it alone; the entry's code (audit-mac) and node counter show that he did
 * not.
 */
@ApplicationScoped
public class AuditTrail {
  static final String WRITTEN = "org.jisr.audit.written";

  @Inject AuditEntries entries;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /** Writes down what was decided and done; {@code written} are the envelopes the act stored. */
  public void append(Decision decision, Envelope... written) {
    entries.insert(decision, Outcome.PERMITTED, digestOf(written));
    transaction.putResource(WRITTEN, true);
  }

  private static byte[] digestOf(Envelope[] written) {
    if (written.length == 0) {
      return new byte[0];
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Envelope envelope : written) {
        digest.update(envelope.digest());
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
