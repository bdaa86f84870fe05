package org.jisr.platform;

import java.nio.file.Path;

/** The JDK this launcher runs on, which its parts run on too. */
final class Jdk {
  private Jdk() {}

  static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
