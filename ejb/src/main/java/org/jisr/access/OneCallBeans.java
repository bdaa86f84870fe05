package org.jisr.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Guarantee: no call meets what another call left in a bean, or the application does not start.
 *
 * <p>A repository keeps a database session in the bean that uses it. A server that pools beans
 * hands one to the next caller as soon as its call is over, while the transaction of that call may
 * still run: its end would then cut into the work of a stranger, on the same session.
 */
@Singleton
@Startup
public class OneCallBeans {
  @Inject CountedCalls counted;

  @PostConstruct
  void require() {
    counted.calls();
    if (counted.calls() != 1) {
      throw new IllegalStateException(
          "This server pools beans: undefine default-slsb-instance-pool of its subsystem ejb3");
    }
  }
}
