package org.jisr.it.incontainer;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys once for all test classes. Arquillian would deploy the same application again for each of
 * them, at several seconds a class; the server and all in it is deleted after the last.
 */
final class OneDeployment {
  @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

  private @Nullable DeploymentScenario first;

  @SuppressWarnings("NullAway.Init")
  OneDeployment() {}

  void describe(@Observes EventContext<GenerateDeployment> event) {
    if (first == null) {
      event.proceed();
    } else {
      scenario.set(first);
    }
  }

  void deploy(@Observes EventContext<DeployManagedDeployments> event) {
    if (first == null) {
      event.proceed();
      first = scenario.get();
    }
  }

  void keep(@Observes EventContext<UnDeployManagedDeployments> event) {
    if (first == null) {
      event.proceed();
    }
  }
}
