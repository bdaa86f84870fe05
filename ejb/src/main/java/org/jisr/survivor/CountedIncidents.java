package org.jisr.survivor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which incidents of a file stand in the statistics. Sealed with the file, because the counting
 * rows must not say whose they are; without it they could not be taken out again.
 */
public record CountedIncidents(List<Entry> entries) {
  static final CountedIncidents NONE = new CountedIncidents(List.of());

  /** An incident and the random id of its counting row. */
  public record Entry(UUID incident, UUID row) {}

  boolean counts(UUID incident) {
    return entries.stream().anyMatch(entry -> entry.incident().equals(incident));
  }

  CountedIncidents with(UUID incident, UUID row) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(incident, row));
    return new CountedIncidents(List.copyOf(more));
  }
}
