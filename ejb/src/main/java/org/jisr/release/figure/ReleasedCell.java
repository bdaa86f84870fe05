package org.jisr.release.figure;

/**
 * One published figure. What it was drawn from is gone: only these four things are kept.
 *
 * @param view the view it belongs to
 * @param key its place in the table
 * @param estimate whole, not negative, equal to the sum of its parts
 * @param low lower end of the range that holds the true number nine times in ten
 * @param high upper end of that range
 * @param display what a reader sees
 */
public record ReleasedCell(
    String view, CellKey key, int estimate, int low, int high, Display display) {}
