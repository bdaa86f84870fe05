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

  @Test
  void whyItFailedIsToldWithoutWhatMavenAdvisesAboutItself() {
    MavenOutput output = new MavenOutput();
    output.accept("[ERROR] front end: types failed");
    output.accept("[ERROR] Failed to execute goal exec (front-end): Exit value: 2 -> [Help 1]");
    output.accept("[ERROR] ");
    output.accept(
        "[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.");
    output.accept("[ERROR] Re-run Maven using the -X switch to enable full debug logging.");
    output.accept("[ERROR] [Help 1] https://example.org/MojoExecutionException");
    output.accept(
        "[ERROR] After correcting the problems, you can resume the build with the command");
    output.accept("[ERROR]   mvn <args> -rf :jisr-web");

    assertThat(output.errors())
        .containsExactly(
            "front end: types failed", "Failed to execute goal exec (front-end): Exit value: 2");
  }

  @Test
  void ofManyErrorsTheLastAreTold() {
    MavenOutput output = new MavenOutput();
    for (int i = 1; i <= 60; i++) {
      output.accept("[ERROR] error " + i);
    }

    assertThat(output.errors()).hasSize(25).endsWith("error 60");
  }
}
