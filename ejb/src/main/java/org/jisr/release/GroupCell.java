package org.jisr.release;

import org.jisr.access.OneOf;

/**
 * A figure of one group of categories.
 *
 * @param group {@code violence}, {@code property}, {@code liberty} or {@code public order}
 */
public record GroupCell(
    @OneOf({"violence", "property", "liberty", "public order"}) String group, CellView cell) {}
