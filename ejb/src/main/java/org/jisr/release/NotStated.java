package org.jisr.release;

import java.util.List;

/**
 * The part of the figures that stands in totals only.
 *
 * @param dimension what the reports left open: {@code district}
 * @param groups one figure a group, none of them with a number
 */
public record NotStated(String dimension, List<GroupCell> groups) {}
