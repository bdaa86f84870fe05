package org.jisr.survivor;

import org.jisr.access.Needed;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Give a file to another worker.
 *
 * @param worker the worker's code, as the caseload shows it
 */
public record AssignFile(@Needed @Nullable String worker) {

  /**
   * The code.
   *
   * @throws Rejection invalid, missing
   */
  String accepted() {
    if (worker == null) {
      throw Rejection.invalid("worker", "missing");
    }
    return worker;
  }
}
