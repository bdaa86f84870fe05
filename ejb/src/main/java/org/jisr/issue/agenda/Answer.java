package org.jisr.issue.agenda;

import org.jisr.access.OneOf;

/**
 * What an office did and what came of it.
 *
 * @param text in a few words, without names
 */
public record Answer(
    @OneOf(names = PoliceAction.class) String action,
    @OneOf(names = Outcome.class) String outcome,
    String text) {}
