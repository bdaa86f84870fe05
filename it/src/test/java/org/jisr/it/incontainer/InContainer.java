package org.jisr.it.incontainer;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, in a module of the deployed application. */
@ExtendWith(ArquillianExtension.class)
abstract class InContainer {
  @Deployment
  static EnterpriseArchive application() {
    return TestApplication.withTests();
  }
}
