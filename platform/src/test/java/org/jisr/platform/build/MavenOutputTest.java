package org.jisr.platform.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MavenOutputTest {
  @Test
  void aWaitingPersonSeesTheModuleTheWorkAndWhatWasDownloaded() {
    MavenOutput output = new MavenOutput();
    output.accept("[INFO] Building Jisr: web 0.1.0                                  [4/7]");
    output.accept("[INFO] --- exec:3.6.4:exec (install-packages) @ jisr-web ---");
    output.accept("[INFO] Downloaded from central: https://example.org/a.jar (1.5 MB at 3 MB/s)");
    output.accept("[INFO] Downloaded from central: https://example.org/b.jar (500 kB at 3 MB/s)");

    assertThat(output.summary()).isEqualTo("Jisr: web (4/7), exec exec, 2 files, 2 MB downloaded");
  }

  @Test
  void theServersPartsAreCountedWhileTheyArrive() {
    MavenOutput output = new MavenOutput();
    output.accept("[INFO] Building Jisr: application 0.1.0                          [5/7]");
    output.accept(
        "[INFO] --- wildfly-maven-plugin:6.0.1.Final:package (provision-server) @ jisr-ear ---");
    output.accept("[INFO] 137 of 371 (36.9%)");

    assertThat(output.summary())
        .isEqualTo("Jisr: application (5/7), wildfly package, server parts 137/371");
  }
}
