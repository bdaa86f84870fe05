package org.jisr.release;

/**
 * The total of one month.
 *
 * @param period such as {@code 2026-10}
 */
public record MonthCell(String period, CellView cell) {}
