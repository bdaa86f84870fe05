package org.jisr.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jisr.security.Actor;

/** What {@link Audited} promises, around every call. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditedCall {
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  @Inject SignedContext context;

  /** Sets the context, lets the call pass, and fails it if it left no entry. */
  @AroundInvoke
  public Object around(InvocationContext call) throws Exception {
    if (!(call.getParameters()[0] instanceof Actor actor)) {
      throw new IllegalStateException("A boundary takes the actor first");
    }
    context.enter(actor.person().subject(), actor.organisations());
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
}
