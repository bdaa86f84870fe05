package org.jisr.release;

import java.util.List;

/**
 * The figures of one district.
 *
 * @param groups one figure a group, in canonical order
 */
public record DistrictCells(String code, String nameAr, String nameEn, List<GroupCell> groups) {}
