package org.jisr.platform;

import java.util.Optional;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Progress;
import org.jisr.platform.build.Refusal;
import org.jisr.platform.build.Room;

/** {@code ./jisr start}: starts everything, says where it is, stays until it is told to end. */
final class Start {
  private static final long GRACE_MILLIS = 180_000;
  private static final long WATCH_MILLIS = 500;
  private static final long NEARLY_FULL = 64L << 20;

  private final Installation installation;
  private final Progress progress;
  private volatile boolean stopping;

  Start(Installation installation, Progress progress) {
    this.installation = installation;
    this.progress = progress;
  }

  ExitCode run() {
    Thread here = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> endOnSignal(here), "end-on-signal"));
    try (Stack stack = Stack.start(installation, progress)) {
      announce(stack);
      return watch(stack);
    } catch (Refusal refusal) {
      if (stopping) {
        progress.say("Ended before it was ready; nothing that was stored is lost.");
        return ExitCode.STOPPED_EARLY;
      }
      throw refusal;
    }
  }

  /**
   * Runs when the process was asked to end: wakes the command, which ends everything and then
   * halts.
   */
  private void endOnSignal(Thread command) {
    stopping = true;
    Commands.endRunning();
    command.interrupt();
    try {
      // The process dies when this hook returns: the command halts it itself, sooner than this.
      Thread.sleep(GRACE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ExitCode watch(Stack stack) {
    Optional<Stack.Component> ended = awaitEnd(stack);
    // The signal interrupted this thread; the flag must be clear, or the waiting below would not
    // wait.
    Thread.interrupted();
    try (Progress.Step step = progress.step("Everything ended")) {
      stack.close();
      step.done("the data stay");
    }
    if (ended.isPresent() && !stopping) {
      Room.require(installation.home(), NEARLY_FULL, "going on");
      throw new Refusal(
          ExitCode.PART_FAILED,
          "%s ended by itself, so Jisr was ended whole; the logs are in %s. ./jisr start goes on where it was."
              .formatted(ended.get().title(), installation.logs()));
    }
    return ExitCode.OK;
  }

  private Optional<Stack.Component> awaitEnd(Stack stack) {
    while (!stopping) {
      Optional<Stack.Component> ended = stack.ended();
      if (ended.isPresent()) {
        return ended;
      }
      try {
        // Four processes are watched, and some are not children of this one: there is no one event.
        Thread.sleep(WATCH_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void announceFirstAdministrator(Stack stack) {
    if (stack.awaitsFirstAdministrator()) {
      progress.say(
          "This installation is empty. Sign in as %s with the password %s, which works once, and"
              .formatted(
                  Account.FIRST_ADMINISTRATOR.username(),
                  stack.password(Account.FIRST_ADMINISTRATOR)));
      progress.say(
          "choose your own. What comes next is in README.md, \"From empty to the first report\".");
    }
  }

  private void announce(Stack stack) {
    progress.say("");
    progress.say(
        "Jisr is ready at "
            + stack.address()
            + " (only on this machine). Ctrl-C or ./jisr stop ends it.");
    stack
        .daysAhead()
        .ifPresent(
            days ->
                progress.say(
                    "This is a rehearsal, for no real people; its clock stands %d days ahead."
                        .formatted(days)));
    if (stack.accounts().isEmpty()) {
      announceFirstAdministrator(stack);
      return;
    }
    progress.say("Sample accounts, with passwords made for this installation alone:");
    for (Account account : stack.accounts()) {
      progress.say(
          "  %-18s %s  %s"
              .formatted(account.username(), stack.password(account), account.titleAr()));
    }
  }
}
