package org.jisr.release;

import org.jisr.access.OneOf;

/**
 * How a category stands to an incident type of the Human Security Survey 2017.
 *
 * @param category the survey's words, or that the survey did not measure it
 * @param relation {@code same}, {@code partial} or {@code none}
 */
public record HssRelation(String category, @OneOf({"same", "partial", "none"}) String relation) {}
