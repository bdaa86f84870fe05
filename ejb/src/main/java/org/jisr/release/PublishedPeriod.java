package org.jisr.release;

import java.time.LocalDate;

/**
 * A month that has its release.
 *
 * @param publishedOn the day it was due, whenever it appeared
 */
public record PublishedPeriod(String period, LocalDate publishedOn) {}
