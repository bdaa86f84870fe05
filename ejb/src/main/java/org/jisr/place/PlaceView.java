package org.jisr.place;

import java.util.List;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * A place as people name it.
 *
 * @param code P-code where the source has one, else a code of ours
 * @param type governorate, district, sub-district, area or study community
 * @param parent the place it lies in; none for the governorate
 */
public record PlaceView(
    String code,
    String nameAr,
    String nameEn,
    List<String> aliases,
    @OneOf({"governorate", "district", "sub-district", "area", "study community"}) String type,
    @Nullable String parent) {}
