package org.jisr.platform.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** SHA-256 of an archive and of every entry in it, archives within included. */
final class ZipDigests {
  private ZipDigests() {}

  /** By name; the archive's own name stands before those of its entries. */
  static Map<String, String> of(String name, Path archive) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    add(digests, name, Files.readAllBytes(archive));
    return digests;
  }

  private static void add(Map<String, String> digests, String name, byte[] bytes)
      throws IOException {
    digests.put(name, sha256(bytes));
    if (name.matches("application|.*\\.(jar|war)")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
          add(digests, name + "!/" + next.getName(), zip.readAllBytes());
        }
      }
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
