package org.jisr.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/** Keycloak on loopback with its accounts in the cases instance, in a database of its own. */
final class Keycloak {
  /** The one account of Keycloak's own realm, for the launcher alone. */
  static final String ADMINISTRATOR = "bootstrap";

  /** The name under which its password is kept. */
  static final String ADMINISTRATOR_SECRET = "keycloak.bootstrap";

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  /** As {@code kc.sh} starts it, without the shell in between. */
  private static final List<String> JVM =
      List.of(
          "-Xms64m",
          "-Xmx512m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Djava.security.egd=file:/dev/urandom",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true",
          "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final Installation installation;
  private final Secrets secrets;
  private final Ports ports;
  private final Path software;
  private final Part part;

  Keycloak(Installation installation, Secrets secrets, Ports ports, Path software) {
    this.installation = installation;
    this.secrets = secrets;
    this.ports = ports;
    this.software = software;
    this.part = part(installation);
  }

  static Part part(Installation installation) {
    return new Part(installation, "keycloak", "TERM");
  }

  Part part() {
    return part;
  }

  /** The address people sign in at, without a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + ports.of(Ports.Door.KEYCLOAK);
  }

  /** The issuer of every token. */
  String issuer() {
    return address() + "/realms/" + Realm.NAME;
  }

  /**
   * Begins starting; {@link #awaitReady} waits for the end of it.
   *
   * @param cases the address of its database
   * @param realmFile what to import, or an empty text where the realm is there already
   */
  void begin(String cases, String realmFile) {
    Path home = layOutHome();
    Folders.make(home.resolve("data/import"));
    SignInTheme.layOut(home.resolve("themes"), installation.origin());
    if (!realmFile.isEmpty()) {
      Folders.writePrivate(importFile(), realmFile);
    }
    List<String> command = new ArrayList<>(List.of(Jdk.program()));
    command.addAll(JVM);
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.addAll(List.of("-cp", software.resolve("lib/quarkus-run.jar").toString()));
    command.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start"));
    command.addAll(List.of("--optimized", "--import-realm"));
    part.begin(command, home, environment(cases));
  }

  /** Waits until people can sign in. */
  void awaitReady() {
    URI health =
        URI.create(
            "http://127.0.0.1:" + ports.of(Ports.Door.KEYCLOAK_MANAGEMENT) + "/health/ready");
    boolean ready =
        Pause.until(
            () -> {
              part.requireAlive();
              return Http.answers(health);
            },
            PATIENCE);
    forgetImport();
    if (!ready) {
      throw new Refusal(ExitCode.PART_FAILED, "Keycloak did not become ready; see " + part.log());
    }
  }

  void stop() {
    part.end(Duration.ofSeconds(30));
  }

  /** The installation's own home for the shared software: links to it, data of its own. */
  private Path layOutHome() {
    Path home = Folders.makePrivate(installation.keycloakHome());
    Folders.make(home.resolve("conf"));
    for (String shared : List.of("lib", "providers")) {
      Path link = home.resolve(shared);
      try {
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(link);
        }
        Files.createSymbolicLink(link, software.resolve(shared));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return home;
  }

  private Path importFile() {
    return installation.keycloakHome().resolve("data/import/jisr-realm.json");
  }

  /** The file holds every password in the clear, and has done its work. */
  private void forgetImport() {
    try {
      Files.deleteIfExists(importFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> environment(String cases) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("KC_DB_URL", cases);
    environment.put("KC_DB_USERNAME", Databases.KEYCLOAK);
    environment.put("KC_DB_PASSWORD", secrets.password(Databases.secretOf(Databases.KEYCLOAK)));
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_CACHE", "local");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(ports.of(Ports.Door.KEYCLOAK)));
    environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
    environment.put(
        "KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.of(Ports.Door.KEYCLOAK_MANAGEMENT)));
    environment.put("KC_HOSTNAME", address());
    environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:warn");
    // Without an administrator Keycloak offers anyone on this machine to become one.
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password(ADMINISTRATOR_SECRET));
    return environment;
  }
}
