package org.jisr.release;

import org.jisr.access.OneOf;

/**
 * A figure of one category, with its counterpart in the Human Security Survey.
 *
 * @param hss which of the survey's incident types it matches, and how far
 */
public record CategoryCell(
    String code,
    String labelAr,
    String labelEn,
    @OneOf({"violence", "property", "liberty", "public order"}) String group,
    CellView cell,
    HssRelation hss) {}
