package org.jisr.release;

/**
 * A figure of one group of categories.
 *
 * @param group {@code violence}, {@code property}, {@code liberty} or {@code public order}
 */
public record GroupCell(String group, CellView cell) {}
