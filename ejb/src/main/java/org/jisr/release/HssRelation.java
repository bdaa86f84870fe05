package org.jisr.release;

/**
 * How a category stands to an incident type of the Human Security Survey 2017.
 *
 * @param category the survey's words, or that the survey did not measure it
 * @param relation {@code same}, {@code partial} or {@code none}
 */
public record HssRelation(String category, String relation) {}
