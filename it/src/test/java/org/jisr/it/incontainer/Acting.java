package org.jisr.it.incontainer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/**
 * Work done in a role of the container: which one, the class says it runs in. Whom the work is done
 * for it says itself, as an actor.
 */
@PermitAll
public abstract class Acting {
  /** Runs the work in one transaction, whatever it calls; a runtime exception undoes all of it. */
  public <T> T inOneTransaction(Callable<T> work) throws Exception {
    return work.call();
  }

  /** Runs the work without a transaction around it: each boundary it calls has its own. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public <T> T call(Callable<T> work) throws Exception {
    return work.call();
  }
}
