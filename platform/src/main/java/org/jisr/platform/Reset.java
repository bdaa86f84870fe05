package org.jisr.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Progress;
import org.jisr.platform.build.Refusal;
import org.jisr.platform.build.RunLock;

/**
 * {@code ./jisr reset}: deletes the data, keys and passwords of this installation after asking.
 * What was downloaded and built stays.
 */
final class Reset {
  private final Installation installation;
  private final Progress progress;
  private final boolean asked;

  /**
   * Prepares the command.
   *
   * @param asked whether the person has said yes on the command line already
   */
  Reset(Installation installation, Progress progress, boolean asked) {
    this.installation = installation;
    this.progress = progress;
    this.asked = asked;
  }

  ExitCode run() {
    RunLock lock =
        RunLock.tryTake(installation.run().resolve("lock"))
            .orElseThrow(
                () ->
                    new Refusal(
                        ExitCode.ALREADY_RUNNING,
                        "Jisr is running; end it first with ./jisr stop."));
    try (lock) {
      if (!asked && !agreed()) {
        progress.say("Nothing was deleted.");
        return ExitCode.DECLINED;
      }
      Parts.endLeftovers(installation, progress);
      deleted().forEach(Folders::delete);
    }
    Folders.delete(installation.run());
    progress.say("Everything in this installation was deleted; ./jisr start makes a new one.");
    return ExitCode.OK;
  }

  private List<Path> deleted() {
    return List.of(
        installation.home().resolve("data"),
        installation.keys(),
        installation.releases(),
        installation.keycloakHome(),
        installation.serverBase(),
        installation.secretsFile(),
        installation.contentsFile(),
        installation.logs());
  }

  private boolean agreed() {
    progress.say(
        "This deletes every record, key and password in "
            + installation.home()
            + ", and nothing can bring them back. Type yes to go on:");
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String answer = reader.readLine();
      return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
