package org.jisr.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;
import org.jisr.platform.build.RunLock;

/**
 * The ports of one running Jisr. Each is the one of the last start where it is free, else the first
 * free one from its usual number upwards; a port is reserved among all Jisr of this user from
 * choice to end.
 */
final class Ports implements AutoCloseable {
  /** What listens. */
  enum Door {
    WEB(8080),
    KEYCLOAK(8180),
    KEYCLOAK_MANAGEMENT(9180),
    MANAGEMENT(9990),
    CASES(5480),
    REPORTS(5580);

    private final int usual;

    Door(int usual) {
      this.usual = usual;
    }

    int usual() {
      return usual;
    }
  }

  private static final int TRIED = 90;

  private final Map<Door, Integer> numbers = new EnumMap<>(Door.class);
  private final List<RunLock> reservations = new ArrayList<>();

  private Ports() {}

  /**
   * Chooses and reserves a port for each door.
   *
   * <p>Keycloak's port is part of the issuer that every membership is stored under, so an
   * installation keeps it for life: where another program has taken it, this refuses.
   *
   * @param file where the choice of the last start stands and this one is written
   */
  static Ports choose(Path file) {
    Ports ports = new Ports();
    Map<Door, Integer> last = read(file);
    try {
      for (Door door : Door.values()) {
        Integer before = last.get(door);
        if (before != null && ports.reserve(before)) {
          ports.numbers.put(door, before);
        } else if (before != null && door == Door.KEYCLOAK) {
          throw new Refusal(
              ExitCode.PORT_TAKEN,
              "Port %d, on which the accounts of this installation live, is taken by another program; "
                      .formatted(before)
                  + "end that program and run ./jisr start again.");
        } else {
          ports.numbers.put(door, ports.firstFree(door.usual()));
        }
      }
    } catch (Refusal refusal) {
      ports.close();
      throw refusal;
    }
    ports.write(file);
    return ports;
  }

  int of(Door door) {
    return numbers.getOrDefault(door, door.usual());
  }

  private int firstFree(int from) {
    for (int port = from; port < from + TRIED; port++) {
      if (reserve(port)) {
        return port;
      }
    }
    throw new Refusal(
        ExitCode.PORT_TAKEN,
        "Every port from %d to %d is taken; end a program that uses one and run the command again."
            .formatted(from, from + TRIED - 1));
  }

  private boolean reserve(int port) {
    Path folder =
        Path.of(
            System.getProperty("java.io.tmpdir"), "jisr-ports-" + System.getProperty("user.name"));
    var lock = RunLock.tryTake(folder.resolve(Integer.toString(port)));
    if (lock.isEmpty()) {
      return false;
    }
    if (!isFree(port)) {
      lock.get().close();
      return false;
    }
    reservations.add(lock.get());
    return true;
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The ports of the last start, or nothing before the first. */
  static Optional<Map<Door, Integer>> remembered(Path file) {
    Map<Door, Integer> last = read(file);
    return last.size() == Door.values().length ? Optional.of(last) : Optional.empty();
  }

  private static Map<Door, Integer> read(Path file) {
    Properties properties = new Properties();
    try (StringReader reader = new StringReader(Folders.read(file))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Door, Integer> last = new EnumMap<>(Door.class);
    for (Door door : Door.values()) {
      String number = properties.getProperty(door.name().toLowerCase(Locale.ROOT));
      if (number != null) {
        last.put(door, Integer.valueOf(number));
      }
    }
    return last;
  }

  private void write(Path file) {
    StringBuilder text = new StringBuilder();
    numbers.forEach(
        (door, number) ->
            text.append(door.name().toLowerCase(Locale.ROOT))
                .append('=')
                .append(number)
                .append('\n'));
    Folders.writePrivate(file, text.toString());
  }

  @Override
  public void close() {
    reservations.forEach(RunLock::close);
    reservations.clear();
  }
}
