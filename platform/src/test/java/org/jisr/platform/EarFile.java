package org.jisr.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The application as it was built beside this module. */
final class EarFile {
  private static final Path BUILT = Path.of("../ear/target");

  /**
   * One entry.
   *
   * @param name with the names of the archives it is in before it, joined by {@code !/}
   * @param time as it is written, in no zone
   */
  @SuppressWarnings("ArrayRecordComponent") // Entries are never compared.
  record Entry(String name, LocalDateTime time, byte[] bytes) {
    boolean isArchive() {
      return name.endsWith(".jar") || name.endsWith(".war");
    }

    String fileName() {
      return name.substring(name.lastIndexOf('/') + 1);
    }
  }

  private EarFile() {}

  /** Every entry, those of the archives inside included. */
  static List<Entry> entries() throws IOException {
    try (Stream<Path> files = Files.list(BUILT)) {
      Path ear = files.filter(file -> file.toString().endsWith(".ear")).findFirst().orElseThrow();
      return entriesOf("", Files.readAllBytes(ear));
    }
  }

  /** The entry of this name. */
  static Entry entry(String name) throws IOException {
    return entries().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Entry> entriesOf(String within, byte[] archive) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        Entry entry = new Entry(within + next.getName(), next.getTimeLocal(), zip.readAllBytes());
        entries.add(entry);
        if (entry.isArchive()) {
          entries.addAll(entriesOf(entry.name() + "!/", entry.bytes()));
        }
      }
    }
    return entries;
  }
}
