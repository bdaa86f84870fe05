package org.jisr.survivor.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An incident, opened for the case worker of its file.
 *
 * @param gbvimsType code of the GBVIMS type; null where none fits
 * @param gbvimsReason first-yes, no-act, not-gender-based or not-asked
 * @param gbvimsQuestion the question whose answer decided, if one did
 */
public record IncidentView(
    UUID id,
    long version,
    Instant recordedAt,
    String category,
    @Nullable String district,
    PartialDate occurred,
    List<GbvimsAnswer> gbvims,
    @OneOf(names = GbvimsType.class) @Nullable String gbvimsType,
    @OneOf({"first-yes", "no-act", "not-gender-based", "not-asked"}) String gbvimsReason,
    @Nullable Integer gbvimsQuestion,
    @Nullable String text) {}
