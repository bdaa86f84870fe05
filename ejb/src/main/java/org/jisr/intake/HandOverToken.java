package org.jisr.intake;

import org.jisr.once.GivenAgain;

/**
 * What the sender keeps: a name for the hand-over that opens nothing.
 *
 * @param token two times four signs, to be read out or written down
 */
@GivenAgain
public record HandOverToken(String token) {}
