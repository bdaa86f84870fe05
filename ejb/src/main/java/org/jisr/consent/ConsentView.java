package org.jisr.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.Item;
import org.jspecify.annotations.Nullable;

/**
 * A consent, opened for the case worker of its file.
 *
 * @param live whether it may be acted upon at this moment
 */
public record ConsentView(
    UUID id,
    @OneOf(names = ConsentPurpose.class) String purpose,
    @Nullable UUID recipient,
    @OneOf(names = Item.class) List<String> items,
    @OneOf({"referral-1", "statistics-1"}) String wording,
    @OneOf({"ar", "en"}) String language,
    @OneOf({"in-person", "by-phone", "in-writing"}) String given,
    Instant givenAt,
    LocalDate expires,
    @Nullable Instant withdrawnAt,
    boolean live) {}
