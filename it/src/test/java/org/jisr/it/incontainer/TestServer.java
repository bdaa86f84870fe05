package org.jisr.it.incontainer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.SetupContainers;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jisr.it.Jisr;
import org.jisr.platform.Installation;
import org.jisr.platform.Stack;

/**
 * A second server for the in-container tests: the provisioned one, from a fresh copy of its
 * configuration, on ports of its own and on the databases and the Keycloak of the running Jisr.
 */
final class TestServer {
  @Inject private Instance<ContainerRegistry> containers;

  @SuppressWarnings("NullAway.Init")
  TestServer() {}

  void choose(@Observes(precedence = 10) SetupContainers event) throws IOException {
    Stack stack = Jisr.stack();
    Installation installation = stack.installation();
    int[] free = freePorts();
    int management = free[0];
    Map<String, String> environment = new TreeMap<>(stack.serverSettings());
    environment.put("JISR_HTTP_PORT", Integer.toString(free[1]));
    environment.put("JISR_MANAGEMENT_PORT", Integer.toString(management));
    Path folder = Files.createDirectories(installation.home().resolve("in-container"));
    ContainerDef server = containers.get().getContainers().getFirst().getContainerConfiguration();
    server.overrideProperty("jbossHome", server(installation));
    server.overrideProperty("cleanServerBaseDir", folder.resolve("server").toString());
    server.overrideProperty("javaHome", javaWith(environment, folder).toString());
    // Where a measurement inside the server leaves its figures.
    Path figures = installation.checkout().resolve("it/target");
    String options = String.join(" ", Stack.serverOptions());
    server.overrideProperty("javaVmArguments", options + " -Djisr.figures=" + figures);
    server.overrideProperty("managementAddress", "127.0.0.1");
    server.overrideProperty("managementPort", Integer.toString(management));
  }

  private static String server(Installation installation) {
    return installation.checkout().resolve("ear/target/server").toString();
  }

  /**
   * A folder that is to Arquillian a JDK and starts the real one with this environment: the adapter
   * has no setting for it, and passwords on a command line are everybody's.
   */
  private static Path javaWith(Map<String, String> environment, Path folder) throws IOException {
    String exports =
        environment.entrySet().stream()
            .map(each -> "export %s='%s'\n".formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
    Path jdk = Path.of(System.getProperty("java.home"));
    Path home = Files.createDirectories(folder.resolve("java"));
    Files.createSymbolicLink(home.resolve("lib"), jdk.resolve("lib"));
    Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.createFile(
        program,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(
        program, "#!/bin/sh\n" + exports + "exec '" + jdk.resolve("bin/java") + "' \"$@\"\n");
    return home;
  }

  /** Two, held until both are known. */
  private static int[] freePorts() throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket one = new ServerSocket(0, 1, here);
        ServerSocket other = new ServerSocket(0, 1, here)) {
      return new int[] {one.getLocalPort(), other.getLocalPort()};
    }
  }
}
