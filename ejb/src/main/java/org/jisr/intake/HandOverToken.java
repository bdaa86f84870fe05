package org.jisr.intake;

/**
 * What the sender keeps: a name for the hand-over that opens nothing.
 *
 * @param token two times four signs, to be read out or written down
 */
public record HandOverToken(String token) {}
