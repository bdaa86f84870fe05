package org.jisr.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/**
 * The way down from root, since PostgreSQL refuses to run as root: a user namespace in which it is
 * nobody, or else the account {@code nobody} itself.
 */
enum Descent {
  /** Not root: nothing to leave. */
  NOT_NEEDED(""),
  /** Nobody inside a namespace; files stay root's own. */
  USER_NAMESPACE("unshare -U"),
  /** Nobody on the whole machine; the data are given to it. */
  NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

  private final String prefix;

  Descent(String prefix) {
    this.prefix = prefix;
  }

  /** The way that works on this machine for programs in this folder. */
  static Descent forProgramsIn(Path binaries, Installation installation) {
    if (!isRoot()) {
      return NOT_NEEDED;
    }
    for (Descent way : List.of(USER_NAMESPACE, NOBODY)) {
      if (way == NOBODY) {
        // It must get to its own folders; passwords and keys stay closed to it by their own modes.
        List.of(installation.home(), installation.software()).forEach(Folders::letPass);
      }
      if (Commands.exists(way.words().getFirst())
          && Commands.run(
                  way.command(List.of(binaries.resolve("initdb").toString(), "--version")),
                  Map.of())
              .isGood()) {
        return way;
      }
    }
    throw new Refusal(
        ExitCode.ROOT_REFUSED,
        "PostgreSQL refuses to run as root, and neither unshare -U nor setpriv works here for this folder; "
            + "run ./jisr as an ordinary user from a folder of that user.");
  }

  private List<String> words() {
    return prefix.isEmpty() ? List.of() : List.of(prefix.split(" "));
  }

  private static boolean isRoot() {
    return "0".equals(Commands.run(List.of("id", "-u"), Map.of()).output().strip());
  }

  List<String> command(List<String> program) {
    List<String> whole = new ArrayList<>(words());
    whole.addAll(program);
    return whole;
  }

  /** Gives a folder to the account the programs run as, where that is another one. */
  void giveAway(Path folder) {
    if (this == NOBODY) {
      Commands.run(List.of("chown", "-R", "65534:65534", folder.toString()), Map.of());
    }
  }
}
