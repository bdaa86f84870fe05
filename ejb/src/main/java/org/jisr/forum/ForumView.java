package org.jisr.forum;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A forum as its members see it.
 *
 * @param district place code of the district it serves
 * @param area place code of the quarter it sits in, where it is known by one
 */
public record ForumView(
    UUID id, String nameAr, String nameEn, @Nullable String district, @Nullable String area) {}
