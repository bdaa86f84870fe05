package org.jisr.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jisr.security.Actor;
import org.jisr.security.vault.ContextSigner;
import org.postgresql.PGConnection;

/** What {@link Audited} promises, around every call. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditedCall {
  @Resource(lookup = "java:jboss/datasources/JisrCases")
  DataSource cases;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  @Inject ContextSigner signer;

  /** Sets the context, lets the call pass, and fails it if it left no entry. */
  @AroundInvoke
  public Object around(InvocationContext call) throws Exception {
    if (!(call.getParameters()[0] instanceof Actor actor)) {
      throw new IllegalStateException("A boundary takes the actor first");
    }
    enter(actor);
    // A boundary may call another in its transaction: neither's entry stands for the other's act.
    boolean callerWrote = Boolean.TRUE.equals(transaction.getResource(AuditTrail.WRITTEN));
    transaction.putResource(AuditTrail.WRITTEN, false);
    try {
      Object answer = call.proceed();
      if (!Boolean.TRUE.equals(transaction.getResource(AuditTrail.WRITTEN))) {
        throw new IllegalStateException("No act without its entry: " + call.getMethod().getName());
      }
      return answer;
    } finally {
      transaction.putResource(AuditTrail.WRITTEN, callerWrote);
    }
  }

  private void enter(Actor actor) throws SQLException {
    try (Connection connection = cases.getConnection();
        PreparedStatement set =
            connection.prepareStatement("select set_config('app.ctx', ?, true)")) {
      int pid = connection.unwrap(PGConnection.class).getBackendPID();
      set.setString(1, signer.sign(actor.person().subject(), actor.organisations(), pid));
      set.execute();
    }
  }
}
