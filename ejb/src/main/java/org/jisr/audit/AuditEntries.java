package org.jisr.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jisr.keys.KeysAlong;
import org.jisr.keys.OwnTenants;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.UuidV7;
import org.jisr.security.audit.AuditEvent;
import org.jisr.security.audit.AuditMac;
import org.jisr.security.audit.Outcome;
import org.jisr.security.vault.OrgKeys;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of the trail. The node is this start of the server; its counter leaves a hole
 * wherever an entry was lost.
 */
@ApplicationScoped
class AuditEntries {
  @Inject KeysAlong database;
  @Inject OrgKeys keys;
  @Inject Clock clock;

  private final UUID node = UUID.randomUUID();
  private final AtomicLong counter = new AtomicLong();
  private AuditMac mac;

  @SuppressWarnings("NullAway.Init")
  AuditEntries() {}

  @PostConstruct
  void open() {
    mac = keys.auditMac(OwnTenants.AUDIT);
  }

  void insert(Decision decision, Outcome outcome, byte[] recordDigest) {
    long number = counter.incrementAndGet();
    AuditEvent event =
        new AuditEvent(
            clock.instant(),
            decision.actor().person(),
            organisationOf(decision.actor()),
            decision.action(),
            decision.object(),
            decision.purpose(),
            outcome,
            recordDigest,
            new byte[0],
            UUID.randomUUID(),
            node,
            number);
    byte[] canonical = event.canonical();
    try {
      database.run(
          "select audit.audit_append(?, ?, ?, ?, ?)",
          UuidV7.next(clock),
          node,
          number,
          canonical,
          mac.of(canonical));
    } catch (SQLException failure) {
      throw new IllegalStateException(
          "audit entry not written, SQLSTATE " + failure.getSQLState(), failure);
    }
  }

  /** The one organisation the actor acts for; with several, the entry names none. */
  private static @Nullable OrgId organisationOf(Actor actor) {
    return actor.organisations().size() == 1 ? actor.organisations().iterator().next() : null;
  }
}
