package org.jisr.platform.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One line a module while the tests run: which is running, and how its own tests went. */
final class ModuleSteps implements AutoCloseable {
  private final Path checkout;
  private final Progress progress;
  private String module = "";
  private Optional<Progress.Step> step = Optional.empty();

  ModuleSteps(Path checkout, Progress progress) {
    this.checkout = checkout;
    this.progress = progress;
  }

  /** Follows Maven from module to module. */
  void follow(MavenOutput output) {
    if (!output.module().equals(module)) {
      close();
      module = output.module();
      step = Optional.of(progress.step(module));
    }
    step.ifPresent(current -> current.show(output.work()));
  }

  /** Ends the line of the module that was running. */
  @Override
  public void close() {
    step.ifPresent(
        current -> {
          TestCounts.Count count = TestCounts.of(checkout, List.of(folder())).total();
          if (count.failed() == 0) {
            current.done(count.passed() == 0 ? "" : count.words());
          } else {
            current.failed(count.words());
          }
          current.close();
        });
    step = Optional.empty();
  }

  private String folder() {
    return switch (module.replaceAll(" \\(.*", "")) {
      case "Jisr: security" -> "security";
      case "Jisr: capabilities" -> "ejb";
      case "Jisr: web" -> "web";
      case "Jisr: application" -> "ear";
      case "Jisr: platform" -> "platform";
      case "Jisr: tests of the whole" -> "it";
      default -> "";
    };
  }
}
