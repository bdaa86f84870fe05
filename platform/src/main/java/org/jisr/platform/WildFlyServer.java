package org.jisr.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/** The application server with the application in it. */
final class WildFlyServer {
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final String EAR = "jisr.ear";

  /** As {@code standalone.sh} starts it, without the shell in between. */
  static final List<String> JVM =
      List.of(
          "-D[Standalone]",
          "-Xms64m",
          "-Xmx512m",
          // On two cores and half a gigabyte the plain collector does more in the same time than
          // G1.
          "-XX:+UseSerialGC",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Djava.net.preferIPv4Stack=true",
          "-Djava.awt.headless=true",
          "-Djboss.modules.system.pkgs=org.jboss.byteman",
          "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
          "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.management/javax.management=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final Installation installation;
  private final Ports ports;
  private final Path software;
  private final Part part;

  WildFlyServer(Installation installation, Ports ports, Path software) {
    this.installation = installation;
    this.ports = ports;
    this.software = software;
    this.part = part(installation);
  }

  static Part part(Installation installation) {
    return new Part(installation, "server", "TERM");
  }

  Part part() {
    return part;
  }

  /** The application's address, without a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + ports.of(Ports.Door.WEB);
  }

  /** The management interface, where health is. */
  String management() {
    return "http://127.0.0.1:" + ports.of(Ports.Door.MANAGEMENT);
  }

  /** Begins starting with these settings; {@link #awaitReady} waits for the end of it. */
  void begin(Map<String, String> settings) {
    Path base = layOutBase();
    List<String> command = new ArrayList<>(List.of(Jdk.program()));
    command.addAll(JVM);
    command.add("-Dorg.jboss.boot.log.file=" + installation.logs().resolve("server-boot.log"));
    command.add("-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"));
    command.addAll(List.of("-jar", software.resolve("jboss-modules.jar").toString()));
    command.addAll(
        List.of("-mp", software.resolve("modules").toString(), "org.jboss.as.standalone"));
    command.add("-Djboss.home.dir=" + software);
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Djboss.server.log.dir=" + installation.logs());
    command.addAll(List.of("-b", "127.0.0.1", "-bmanagement", "127.0.0.1"));
    Map<String, String> environment = new TreeMap<>(settings);
    environment.put("JISR_HTTP_PORT", Integer.toString(ports.of(Ports.Door.WEB)));
    environment.put("JISR_MANAGEMENT_PORT", Integer.toString(ports.of(Ports.Door.MANAGEMENT)));
    part.begin(command, base, environment);
  }

  /** Waits until the application is deployed and says of itself that it is ready. */
  void awaitReady() {
    URI health = URI.create(management() + "/health/ready");
    Path failed = installation.serverBase().resolve("deployments/" + EAR + ".failed");
    boolean ready =
        Pause.until(
            () -> {
              part.requireAlive();
              return Files.exists(failed) || Http.answers(health);
            },
            PATIENCE);
    if (!ready || Files.exists(failed)) {
      throw new Refusal(
          ExitCode.PART_FAILED,
          "The application did not start; the reason is in "
              + installation.logs().resolve("server.json")
              + ".");
    }
  }

  void stop() {
    part.end(Duration.ofSeconds(30));
  }

  /**
   * A fresh base for each start, from the provisioned server and the built application: it holds no
   * data.
   */
  private Path layOutBase() {
    Path base = installation.serverBase();
    Folders.delete(base);
    Folders.makePrivate(base);
    Folders.copy(software.resolve("standalone/configuration"), base.resolve("configuration"));
    Path deployments = Folders.make(base.resolve("deployments"));
    try {
      Files.copy(application(), deployments.resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
      Files.createFile(deployments.resolve(EAR + ".dodeploy"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return base;
  }

  private Path application() throws IOException {
    try (var files = Files.list(installation.checkout().resolve("ear/target"))) {
      return files
          .filter(file -> file.toString().endsWith(".ear"))
          .findFirst()
          .orElseThrow(() -> new IOException("the application is not built"));
    }
  }
}
