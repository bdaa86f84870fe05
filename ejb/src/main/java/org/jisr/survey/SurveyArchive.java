package org.jisr.survey;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;
import org.jisr.security.Roles;

/** The survey's published figures, as they were printed. */
@Stateless
@Audited
@RolesAllowed(Roles.COMMANDER)
public class SurveyArchive {
  private static final UUID HSS_2017 = UUID.fromString("48535320-1700-4000-8000-000000000001");

  @Inject Access access;
  @Inject AuditTrail audit;

  @Resource(lookup = "java:jboss/datasources/JisrReportReader")
  DataSource reports;

  /** Every published value of the Human Security Survey, Basra 2017, with its source. */
  public SurveyTables hss2017(Actor actor) {
    audit.append(access.decide(actor, Action.READ_SURVEY, Target.of("survey-wave", HSS_2017)));
    try {
      return new SurveyReading(reports).hss2017();
    } catch (SQLException e) {
      throw new IllegalStateException("The published survey tables could not be read", e);
    }
  }
}
