package org.jisr.issue;

import java.util.List;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.issue.agenda.DecisionContent;
import org.jisr.issue.agenda.EarlierDecision;
import org.jspecify.annotations.Nullable;

/**
 * An issue on the agenda of a meeting.
 *
 * @param version to be sent back with a decision
 * @param decision what was decided; null until then, and where it does not open
 * @param task how far the office is; null if none has it
 */
public record AgendaLine(
    UUID id,
    long version,
    IssueSummary issue,
    boolean decided,
    @Nullable DecisionContent decision,
    List<EarlierDecision> earlier,
    @OneOf({"handed", "taken", "answered"}) @Nullable String task) {}
