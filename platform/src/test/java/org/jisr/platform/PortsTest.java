package org.jisr.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
  @TempDir Path folder;

  @Test
  void twoRunningJisrNeverChooseTheSamePort() {
    try (Ports first = Ports.choose(folder.resolve("first"));
        Ports second = Ports.choose(folder.resolve("second"))) {
      for (Ports.Door door : Ports.Door.values()) {
        assertThat(second.of(door)).as(door.name()).isNotEqualTo(first.of(door));
      }
    }
  }

  @Test
  void theNextStartKeepsThePortsOfTheLast() {
    int web;
    int keycloak;
    try (Ports other = Ports.choose(folder.resolve("other"));
        Ports first = Ports.choose(folder.resolve("ports"))) {
      web = first.of(Ports.Door.WEB);
      keycloak = first.of(Ports.Door.KEYCLOAK);
      assertThat(web).isNotEqualTo(other.of(Ports.Door.WEB));
    }
    try (Ports again = Ports.choose(folder.resolve("ports"))) {
      assertThat(again.of(Ports.Door.WEB)).isEqualTo(web);
      assertThat(again.of(Ports.Door.KEYCLOAK)).isEqualTo(keycloak);
    }
  }

  @Test
  void aTakenWebPortIsReplacedByAFreeOne() throws IOException {
    int web;
    try (Ports first = Ports.choose(folder.resolve("ports"))) {
      web = first.of(Ports.Door.WEB);
    }
    try (ServerSocket _ = listeningOn(web);
        Ports again = Ports.choose(folder.resolve("ports"))) {
      assertThat(again.of(Ports.Door.WEB)).isNotEqualTo(web);
    }
  }

  @Test
  void aTakenSignInPortIsRefusedByNumberSinceTheAccountsLiveUnderIt() throws IOException {
    int keycloak;
    try (Ports first = Ports.choose(folder.resolve("ports"))) {
      keycloak = first.of(Ports.Door.KEYCLOAK);
    }
    try (ServerSocket _ = listeningOn(keycloak)) {
      assertThatThrownBy(() -> Ports.choose(folder.resolve("ports")))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining(Integer.toString(keycloak))
          .extracting(refusal -> ((Refusal) refusal).code())
          .isEqualTo(ExitCode.PORT_TAKEN);
    }
    try (Ports again = Ports.choose(folder.resolve("ports"))) {
      assertThat(again.of(Ports.Door.KEYCLOAK)).isEqualTo(keycloak);
    }
  }

  private static ServerSocket listeningOn(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
  }
}
