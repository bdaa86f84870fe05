package org.jisr.platform.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One run of Maven: everything it says into a log, what matters of it on one moving line. */
final class MavenRun {
  private final Path checkout;
  private final Path log;
  private final MavenOutput output = new MavenOutput();

  MavenRun(Path checkout, Path log) {
    this.checkout = checkout;
    this.log = log;
  }

  /**
   * Runs Maven with these arguments and waits for it.
   *
   * @param watcher is told after every line how far it is
   * @return its exit status
   */
  int run(Consumer<MavenOutput> watcher, List<String> arguments) {
    List<String> command = new ArrayList<>(Toolchain.maven(checkout));
    command.add("-B");
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(checkout.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // Browsers come from the distribution's packages, never from a tool's own download.
    builder.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    try {
      Files.createDirectories(log.getParent());
      Process process = builder.start();
      process.getOutputStream().close();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
      follow(process, watcher);
      return process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(ExitCode.BUILD_FAILED, "The build was interrupted.", e);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  /** Why it failed, for the person at the terminal: the last errors Maven named. */
  List<String> errors() {
    return output.errors();
  }

  /** What was downloaded, in words, or an empty text. */
  String downloads() {
    return output.downloads();
  }

  private void follow(Process process, Consumer<MavenOutput> watcher) throws IOException {
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Writer writer = Files.newBufferedWriter(log)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        writer.write(line);
        writer.write('\n');
        output.accept(line);
        watcher.accept(output);
      }
    }
  }
}
