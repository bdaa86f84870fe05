package org.jisr.it.incontainer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;

/** A boundary as nobody should write one: it acts, and forgets to write down that it did. */
@Stateless
@Audited
@PermitAll
public class SilentBoundary {
  private static final String INSERT =
      """
      insert into forum.issue
        (id, org_id, state, version, recorded_at, logged_by_issuer, logged_by_subject, content)
      values (?, ?, 'open', 0, now(), ?, ?, 'x')""";

  @Resource(lookup = "java:jboss/datasources/JisrCases")
  DataSource cases;

  /** Stores a row of the actor's only organisation and says nothing of it. */
  public UUID act(Actor actor, UUID id) throws SQLException {
    try (Connection connection = cases.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, id);
      insert.setObject(2, actor.organisations().iterator().next().value());
      insert.setString(3, actor.person().issuer());
      insert.setString(4, actor.person().subject());
      insert.executeUpdate();
    }
    return id;
  }

  /** Takes no actor first. */
  public void actForNobody(String what) {}
}
