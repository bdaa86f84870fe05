package org.jisr.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Memory a process and its children hold in this machine. What several of them share is counted
 * once, by shares (the kernel's "proportional set size"): a PostgreSQL is a dozen processes over
 * one memory.
 */
final class Resident {
  private Resident() {}

  /** In bytes; empty where this operating system does not tell. */
  static OptionalLong bytesOf(long pid) {
    long kibibytes = 0;
    try {
      for (long one : family(pid)) {
        kibibytes += shareOf(one);
      }
    } catch (IOException unknown) {
      return OptionalLong.empty();
    }
    return kibibytes == 0 ? OptionalLong.empty() : OptionalLong.of(kibibytes * 1024);
  }

  private static long shareOf(long pid) throws IOException {
    Path shares = Path.of("/proc", Long.toString(pid), "smaps_rollup");
    if (!Files.isReadable(shares)) {
      return 0;
    }
    return Files.readAllLines(shares).stream()
        .filter(line -> line.startsWith("Pss:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  private static List<Long> family(long pid) throws IOException {
    Map<Long, List<Long>> children = new HashMap<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[1-9]*")) {
      for (Path process : all) {
        long child = Long.parseLong(process.getFileName().toString());
        children.computeIfAbsent(parentOf(process), none -> new ArrayList<>()).add(child);
      }
    }
    List<Long> family = new ArrayList<>(List.of(pid));
    for (int i = 0; i < family.size(); i++) {
      family.addAll(children.getOrDefault(family.get(i), List.of()));
    }
    return family;
  }

  private static long parentOf(Path process) {
    try {
      String stat = Files.readString(process.resolve("stat"));
      return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[1]);
    } catch (IOException gone) {
      return 0;
    }
  }
}
