package org.jisr.once;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jisr.audit.Audited;
import org.jisr.once.DoneRequests.Earlier;
import org.jisr.security.Actor;
import org.jisr.security.vault.RequestMarks;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees that a request of one key has one effect, however often and however simultaneously it
 * comes: the key is claimed in the transaction of the act, a second one waits for the first and is
 * given its answer. Stands before {@link org.jisr.audit.AuditedCall}: what is not done again leaves
 * no second entry.
 *
 * <p>Does not guarantee anything for requests without a key, which only read.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION - 1)
public class OnceOnly {
  private static final String CLAIMED = "org.jisr.once.claimed";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  @Inject RequestKey request;
  @Inject RequestMarks marks;
  @Inject DoneRequests done;

  /** Lets the first call of a request pass, and answers a repeated request as it was answered. */
  @AroundInvoke
  public @Nullable Object around(InvocationContext call) throws Exception {
    if (!request.isGiven()
        || transaction.getResource(CLAIMED) != null
        || !(call.getParameters()[0] instanceof Actor actor)) {
      return call.proceed();
    }
    transaction.putResource(CLAIMED, true);
    Method method = call.getMethod();
    String act = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    Mark mark = request.mark(marks, actor.person(), act);
    Optional<Earlier> earlier = done.claim(mark);
    if (earlier.isPresent()) {
      return Answer.read(method.getReturnType(), earlier.get().answer());
    }
    Object answer = call.proceed();
    done.remember(mark, Answer.written(method.getReturnType(), answer));
    return answer;
  }
}
