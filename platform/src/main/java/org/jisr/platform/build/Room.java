package org.jisr.platform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Room on the disk, looked at before anything is begun: a database that runs full stops in the
 * middle.
 */
public final class Room {
  private Room() {}

  /** Refuses where the file system of this path has less room than the given bytes. */
  public static void require(Path path, long bytes, String forWhat) {
    try {
      FileStore store = Files.getFileStore(existing(path.toAbsolutePath()));
      if (store.getUsableSpace() < bytes) {
        throw new Refusal(
            ExitCode.NO_SPACE,
            "The disk of %s has %d MB free and %s needs %d MB; make room and run the command again."
                .formatted(path, store.getUsableSpace() >> 20, forWhat, bytes >> 20));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path existing(Path path) {
    Path above = path.getParent();
    return Files.exists(path) || above == null ? path : existing(above);
  }
}
