package org.jisr.platform.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A short text that changes when a source that ends in the product changes: names, sizes and times
 * of the files, never their content, so that the second start is spared reading them.
 */
record Stamp(String value) {
  private static final List<String> SOURCES =
      List.of("pom.xml", ".mvn", "config", "security", "ejb", "web", "ear", "platform");
  private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", "test");

  /** The stamp of everything the product is built from. */
  static Stamp ofProduct(Path checkout) {
    return of(checkout, SOURCES);
  }

  /** The stamp of the files below the given paths, which need not exist. */
  static Stamp of(Path checkout, List<String> below) {
    TreeMap<String, String> files = new TreeMap<>();
    for (String source : below) {
      Path root = checkout.resolve(source);
      if (Files.exists(root)) {
        collect(checkout, root, files);
      }
    }
    MessageDigest digest = sha256();
    files.forEach(
        (path, facts) ->
            digest.update((path + '\0' + facts + '\n').getBytes(StandardCharsets.UTF_8)));
    return new Stamp(HexFormat.of().formatHex(digest.digest(), 0, 16));
  }

  private static void collect(Path checkout, Path root, TreeMap<String, String> files) {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
              boolean skip = NOT_SOURCES.contains(String.valueOf(dir.getFileName()));
              return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
              files.put(
                  checkout.relativize(file).toString(),
                  attrs.size() + " " + attrs.lastModifiedTime().toMillis());
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
