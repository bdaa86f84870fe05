package org.jisr.release.figure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One opened counting row of Tier G, in memory only while a release is made.
 *
 * @param id random; decides only between equally serious rows of one person
 * @param category general category
 * @param district district code, or null where it was not stated
 * @param person opaque text of the keyed person token; equal for one person, telling nothing else
 */
public record Row(UUID id, String category, @Nullable String district, String person) {}
