package org.jisr.intake;

import java.time.Instant;
import org.jisr.survivor.person.SafeContact;

/**
 * What is sealed of a hand-over.
 *
 * @param wording which text was read to her before she agreed
 * @param agreedAt when her word reached the centre
 */
public record HandOverContent(
    SafeContact contact, String wording, String language, Instant agreedAt) {}
