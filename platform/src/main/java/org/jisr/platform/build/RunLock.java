package org.jisr.platform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to run something alone. The operating system takes it back when its holder dies,
 * however that happens, so a lock is never left behind.
 */
public final class RunLock implements AutoCloseable {
  /**
   * What this process holds. A file it holds must not even be opened again: the system drops every
   * lock a process has on a file when the process closes any channel to it.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private RunLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock on this file, or nothing when someone has it, in this process or another. */
  public static Optional<RunLock> tryTake(Path named) {
    Path file = named.toAbsolutePath().normalize();
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    Optional<RunLock> taken = Optional.empty();
    try {
      taken = lock(file);
      return taken;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (taken.isEmpty()) {
        HELD_HERE.remove(file);
      }
    }
  }

  /** Whether some process holds the lock on this file now. */
  public static boolean isHeld(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    Optional<RunLock> taken = tryTake(file);
    taken.ifPresent(RunLock::close);
    return taken.isEmpty();
  }

  private static Optional<RunLock> lock(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
    if (lock.isEmpty()) {
      channel.close();
    }
    return lock.map(held -> new RunLock(file, channel, held));
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
