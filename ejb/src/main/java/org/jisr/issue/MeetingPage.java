package org.jisr.issue;

import java.util.List;
import org.jisr.forum.MeetingView;

/**
 * A meeting with its agenda, and what its page needs to go on.
 *
 * @param choosable issues that may be put on the agenda
 * @param offices the community police offices a solution may be handed to
 */
public record MeetingPage(
    MeetingView meeting,
    List<AgendaLine> agenda,
    List<IssueSummary> choosable,
    List<OfficeName> offices) {}
