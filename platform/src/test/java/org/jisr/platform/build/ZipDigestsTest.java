package org.jisr.platform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds that differ are told apart, and the place where they do is named. */
class ZipDigestsTest {
  @TempDir Path folder;

  private Map<String, String> digestsOf(String text, long time) throws IOException {
    byte[] inner = zip("a.class", text.getBytes(StandardCharsets.UTF_8), 0);
    Path ear = folder.resolve("x.ear");
    Files.write(ear, zip("jisr.war", inner, time));
    return ZipDigests.of("application", ear);
  }

  private static byte[] zip(String name, byte[] content, long time) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(time);
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void theSameBytesHaveTheSameDigests() throws IOException {
    assertThat(digestsOf("x", 0)).isEqualTo(digestsOf("x", 0)).hasSize(3);
  }

  @Test
  void anotherTimeAloneMakesAnotherArchive() throws IOException {
    Map<String, String> early = digestsOf("x", 0);
    Map<String, String> late = digestsOf("x", 86_400_000);
    assertThat(early.get("application")).isNotEqualTo(late.get("application"));
    assertThat(early.get("application!/jisr.war")).isEqualTo(late.get("application!/jisr.war"));
  }

  @Test
  void anotherByteIsNamedToItsPlace() throws IOException {
    String place = "application!/jisr.war!/a.class";
    assertThat(digestsOf("x", 0).get(place)).isNotNull().isNotEqualTo(digestsOf("y", 0).get(place));
  }
}
