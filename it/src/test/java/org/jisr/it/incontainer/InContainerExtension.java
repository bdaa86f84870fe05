package org.jisr.it.incontainer;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian, outside the server, where to run and that one deployment is enough. */
public final class InContainerExtension implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(TestServer.class).observer(OneDeployment.class);
  }
}
