package org.jisr.security.vault;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files with keys in them.
 *
 * <p><b>Guarantees</b> that a file is whole or not there whenever the power fails, that nobody but
 * its owner could read it at any moment (0600, directories 0700), and that an existing key is never
 * overwritten by {@link #create}.
 */
final class KeyFiles {
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final Set<PosixFilePermission> OWNER_DIRECTORY =
      PosixFilePermissions.fromString("rwx------");

  private KeyFiles() {}

  static void createDirectory(Path directory) {
    try {
      Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(OWNER_DIRECTORY));
      Files.setPosixFilePermissions(directory, OWNER_DIRECTORY);
    } catch (IOException failed) {
      throw new KeyFileUnusable("The key directory cannot be made: " + directory, failed);
    }
  }

  /** Writes a file that must not be there yet. */
  static void create(Path file, byte[] content) {
    if (Files.exists(file)) {
      throw new KeyFileUnusable("There is a key file already, it stays as it is: " + file);
    }
    replace(file, content);
  }

  /** Writes a file in the place of what is there. */
  static void replace(Path file, byte[] content) {
    Path fresh = beside(file);
    try {
      Files.deleteIfExists(fresh);
      try (FileChannel out = FileChannel.open(fresh, Set.of(CREATE_NEW, WRITE), OWNER_ONLY)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      rename(fresh, file);
    } catch (IOException failed) {
      throw new KeyFileUnusable("The key file cannot be written: " + file, failed);
    }
  }

  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, ATOMIC_MOVE);
    try (FileChannel directory = FileChannel.open(to.toAbsolutePath().getParent())) {
      directory.force(true);
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new KeyFileUnusable("The key file is missing or cannot be read: " + file, failed);
    }
  }

  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }
}
