package org.jisr.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent, opened for the case worker of its file.
 *
 * @param live whether it may be acted upon at this moment
 */
public record ConsentView(
    UUID id,
    String purpose,
    @Nullable UUID recipient,
    List<String> items,
    String wording,
    String language,
    String given,
    Instant givenAt,
    LocalDate expires,
    @Nullable Instant withdrawnAt,
    boolean live) {}
