package org.jisr.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jisr.security.OrgId;
import org.jisr.security.vault.ContextSigner;
import org.postgresql.PGConnection;

/** Tells the database, for this transaction, for which organisations it works; signed. */
@ApplicationScoped
public class SignedContext {
  @Resource(lookup = "java:jboss/datasources/JisrCases")
  DataSource cases;

  @Inject ContextSigner signer;

  /** From here to the end of the transaction only rows of these organisations are there. */
  public void enter(String subject, Set<OrgId> organisations) {
    try (Connection connection = cases.getConnection();
        PreparedStatement set =
            connection.prepareStatement("select set_config('app.ctx', ?, true)")) {
      int pid = connection.unwrap(PGConnection.class).getBackendPID();
      set.setString(1, signer.sign(subject, organisations, pid));
      set.execute();
    } catch (SQLException failure) {
      throw new IllegalStateException("context not set, SQLSTATE " + failure.getSQLState());
    }
  }
}
