package org.jisr.platform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
  @TempDir Path checkout;

  @BeforeEach
  void someSources() throws IOException {
    write("pom.xml", "<project/>");
    write("ejb/src/main/java/A.java", "class A {}");
  }

  @Test
  void nothingChangedMeansNothingIsBuilt() {
    assertThat(Stamp.ofProduct(checkout)).isEqualTo(Stamp.ofProduct(checkout));
  }

  @Test
  void aChangedSourceIsBuiltEvenWhenItKeepsItsSize() throws IOException {
    Stamp before = Stamp.ofProduct(checkout);
    Path source = checkout.resolve("ejb/src/main/java/A.java");
    Files.writeString(source, "class B {}");
    Files.setLastModifiedTime(source, FileTime.fromMillis(1_000_000_000_000L));

    assertThat(Stamp.ofProduct(checkout)).isNotEqualTo(before);
  }

  @Test
  void anAddedAndARemovedSourceAreBuilt() throws IOException {
    Stamp before = Stamp.ofProduct(checkout);
    write("web/src/main/frontend/src/new.ts", "");
    Stamp added = Stamp.ofProduct(checkout);
    Files.delete(checkout.resolve("ejb/src/main/java/A.java"));

    assertThat(added).isNotEqualTo(before);
    assertThat(Stamp.ofProduct(checkout)).isNotEqualTo(added);
  }

  @Test
  void whatABuildMakesAndWhatOnlyTestsUseIsNoReasonToBuild() throws IOException {
    Stamp before = Stamp.ofProduct(checkout);
    write("ejb/target/classes/A.class", "");
    write("web/src/main/frontend/node_modules/x/index.js", "");
    write("ejb/src/test/java/ATest.java", "");
    write("it/src/test/java/BTest.java", "");

    assertThat(Stamp.ofProduct(checkout)).isEqualTo(before);
  }

  private void write(String path, String text) throws IOException {
    Path file = checkout.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
