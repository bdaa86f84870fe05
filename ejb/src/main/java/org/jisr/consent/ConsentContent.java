package org.jisr.consent;

import java.time.LocalDate;
import java.util.List;

/** What is sealed of a consent. */
public record ConsentContent(
    String purpose,
    List<String> items,
    String wording,
    String language,
    String given,
    LocalDate expires) {}
