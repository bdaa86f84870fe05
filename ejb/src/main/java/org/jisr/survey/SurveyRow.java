package org.jisr.survey;

import org.jspecify.annotations.Nullable;

/**
 * One published value.
 *
 * @param item what was asked or answered, in the words of the table
 * @param value as published: a number, a range such as {@code 43..49}, a fraction such as {@code
 *     1/3}; null where the source gives none
 * @param unit such as {@code percent} or {@code one_in_n_households}; units are never mixed
 * @param base of whom it is a share
 * @param baseN how many they were, where published
 * @param note what a reader must know to read it rightly
 * @param source document, and the lines of it; without lines where the text names the item only
 */
public record SurveyRow(
    String item,
    @Nullable String value,
    String unit,
    String base,
    @Nullable Integer baseN,
    @Nullable String note,
    String source) {}
