package org.jisr.survivor.incident;

/**
 * One answer.
 *
 * @param order the question, 1 to 7
 * @param yes whether it did
 */
public record GbvimsAnswer(int order, boolean yes) {}
