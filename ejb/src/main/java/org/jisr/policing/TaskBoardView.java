package org.jisr.policing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office's tasks, what waits first.
 *
 * @param code the reader's own code; null for somebody who takes no tasks
 * @param officers how much each officer has to do; to the supervisor alone, else empty
 */
public record TaskBoardView(
    @Nullable String code, List<TaskLine> tasks, List<OfficerLoad> officers) {}
