package org.jisr.policing;

import java.util.List;
import org.jisr.issue.agenda.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A task, opened by someone of its office.
 *
 * @param decision what is to be done; null where the seal is damaged
 * @param answer what was answered, if anything was
 * @param officers to whom it may be given; to the supervisor alone, else empty
 */
public record TaskView(
    TaskLine task,
    @Nullable String decision,
    @Nullable Answer answer,
    List<OfficerLoad> officers) {}
