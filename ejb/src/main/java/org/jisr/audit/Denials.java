package org.jisr.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jisr.security.Decision;
import org.jisr.security.audit.Outcome;

/**
 * Guarantees that a denial is written down although the act's own transaction is rolled back: it
 * has one of its own, committed before the refusal is told.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Denials {
  @Inject AuditEntries entries;

  /** A decision that was refused. */
  public void record(Decision refused) {
    entries.insert(refused, Outcome.DENIED, new byte[0]);
  }
}
