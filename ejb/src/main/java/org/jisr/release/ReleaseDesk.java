package org.jisr.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;
import org.jisr.security.Roles;
import org.jisr.security.vault.KeyDirectory;

/**
 * Sealed releases for commanders: the same figures for everybody, verified before they are shown.
 */
@Stateless
@Audited
@RolesAllowed(Roles.COMMANDER)
public class ReleaseDesk {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject KeyDirectory keys;

  @Resource(lookup = "java:jboss/datasources/JisrReportReader")
  DataSource reports;

  /** Every published month, newest first. */
  public ReleaseList periods(Actor actor) {
    audit.append(access.decide(actor, Action.LIST_RELEASES, target("")));
    return reading().periods();
  }

  /**
   * The release of a month.
   *
   * @throws Rejection not found, if there is none; damaged, naming block and period
   */
  public ReleaseView release(Actor actor, String period) {
    audit.append(access.decide(actor, Action.READ_RELEASE, target(period)));
    return reading().release(period);
  }

  private ReleaseReading reading() {
    return new ReleaseReading(reports, keys.releasePublicKey());
  }

  /** A release has no random id: it is named by its period. */
  private static Target target(String period) {
    return Target.of("release", UUID.nameUUIDFromBytes(("month/" + period).getBytes(UTF_8)));
  }
}
