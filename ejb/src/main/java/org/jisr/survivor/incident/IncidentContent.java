package org.jisr.survivor.incident;

import java.util.List;
import org.jisr.survivor.person.PartialDate;
import org.jspecify.annotations.Nullable;

/** What is sealed of an incident: all of it, the category too. */
public record IncidentContent(
    String category,
    @Nullable String district,
    PartialDate occurred,
    List<GbvimsAnswer> gbvims,
    Classification classification,
    @Nullable String text) {}
