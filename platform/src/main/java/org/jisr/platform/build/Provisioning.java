package org.jisr.platform.build;

import java.nio.file.Path;
import java.util.List;

/**
 * The provisioned server below {@code ear/target}. Maven leaves it alone while it is there, since
 * making it takes half a minute; so it is removed here when what it is made from changed, and
 * counted as made only after a whole build: a half-made server would otherwise be kept for good.
 */
final class Provisioning {
  private static final List<String> SOURCES =
      List.of("pom.xml", "ear/pom.xml", "ear/src/provisioning");

  private final Path server;
  private final Path stampFile;
  private final Stamp stamp;

  /** Of the sources as they are now. */
  Provisioning(Path checkout) {
    this.server = checkout.resolve("ear/target/server");
    this.stampFile = checkout.resolve("ear/target/server.stamp");
    this.stamp = Stamp.of(checkout, SOURCES);
  }

  /** Removes a server that was made from other sources, or was not made whole. */
  void forgetIfOutdated() {
    if (!stamp.value().equals(Tree.read(stampFile))) {
      Tree.delete(server);
      Tree.delete(stampFile);
    }
  }

  /** Counts the server as made, after a build that went well. */
  void remember() {
    Tree.write(stampFile, stamp.value());
  }
}
