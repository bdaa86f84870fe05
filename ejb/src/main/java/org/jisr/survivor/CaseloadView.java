package org.jisr.survivor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/** Who has how many files, and which; nothing of any person. */
public record CaseloadView(List<Load> workers, List<Held> files) {

  /**
   * The files of one worker.
   *
   * @param here whether she still works at the centre: files of one who left wait for another
   */
  public record Load(String worker, boolean here, int open, int closing, int closed, int late) {}

  /**
   * A file, as the supervisor sees it.
   *
   * @param nextContact the day that is planned, if one is
   */
  public record Held(
      UUID id,
      String reference,
      String worker,
      @OneOf({"open", "closing", "closed"}) String state,
      Instant openedAt,
      @Nullable LocalDate nextContact) {}
}
