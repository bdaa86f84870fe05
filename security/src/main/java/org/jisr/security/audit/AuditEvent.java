package org.jisr.security.audit;

import java.time.Instant;
import java.util.UUID;
import org.jisr.security.Canonical;
import org.jisr.security.ObjectRef;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * One act, as the audit tree remembers it for ever.
 *
 * <p><b>Guarantees</b> that equal events give equal bytes and different events different ones.
 *
 * <p><b>Does not guarantee</b> that callers put no personal data in: {@code action} and {@code
 * object} are codes and random ids, details are sealed elsewhere and stand here as a hash, so that
 * erasing them leaves the tree valid.
 *
 * @param at database time; microseconds count
 * @param organisation for which the actor acted; null for nobody's
 * @param recordDigest SHA-256 over the stored envelopes after the act; empty if none
 * @param detailHash SHA-256 of the sealed details; empty if none
 * @param nodeCounter counts up by one per event and node, so that a hole shows
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its canonical bytes
public record AuditEvent(
    Instant at,
    PersonId actor,
    @Nullable OrgId organisation,
    String action,
    ObjectRef object,
    Purpose purpose,
    Outcome outcome,
    byte[] recordDigest,
    byte[] detailHash,
    UUID requestId,
    UUID nodeId,
    long nodeCounter) {

  private static final String FORM = "jisr-audit-1";
  private static final byte[] NOBODY = {};

  /**
   * The bytes that are stored and hashed: length-prefixed elements in the order of the components,
   * after the name of this form.
   */
  public byte[] canonical() {
    return new Canonical()
        .add(FORM)
        .add(at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000)
        .add(actor.issuer())
        .add(actor.subject())
        .add(organisation == null ? NOBODY : Canonical.bytesOf(organisation.value()))
        .add(action)
        .add(object.type())
        .add(object.id())
        .add(purpose.name())
        .add(outcome.code())
        .add(recordDigest)
        .add(detailHash)
        .add(requestId)
        .add(nodeId)
        .add(nodeCounter)
        .bytes();
  }
}
