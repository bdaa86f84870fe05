package org.jisr.survivor.person;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * When a call does no harm, as she said it. Guarantees that what was not said is not allowed: no
 * day, no hour, or an hour that never ends means no contact. Hours that span midnight belong to the
 * day on which they begin.
 */
public final class SafeHours {
  private static final int A_WEEK = 7;

  private final List<DayOfWeek> days;
  private final @Nullable LocalTime from;
  private final @Nullable LocalTime to;

  SafeHours(@Nullable List<String> days, @Nullable String from, @Nullable String to) {
    this.days = days == null ? List.of() : days.stream().map(SafeHours::dayOf).toList();
    this.from = from == null ? null : LocalTime.parse(from);
    this.to = to == null ? null : LocalTime.parse(to);
  }

  /** No rule was recorded: no contact. */
  public static SafeHours none() {
    return new SafeHours(null, null, null);
  }

  /**
   * Lets a call pass only in safe hours.
   *
   * @return when they end
   * @throws Rejection conflict: not-safe-now, with the next safe moment; or no-safe-time, where
   *     none was said
   */
  public Instant requireSafeAt(ZonedDateTime now) {
    return endingAfter(now)
        .map(ZonedDateTime::toInstant)
        .orElseThrow(
            () ->
                nextAfter(now)
                    .map(next -> Rejection.notYet("not-safe-now", next.toInstant()))
                    .orElseGet(() -> Rejection.conflict("no-safe-time")));
  }

  /** Whether she said that contact is safe on such a day. */
  public boolean includeDay(DayOfWeek day) {
    return days.contains(day);
  }

  /** When the safe hours end in which this moment lies; empty if it lies in none. */
  Optional<ZonedDateTime> endingAfter(ZonedDateTime now) {
    return spans(now)
        .filter(span -> !now.isBefore(span.from()) && now.isBefore(span.to()))
        .map(Span::to)
        .findFirst();
  }

  /** When the next safe hours begin; empty if there are none. */
  Optional<ZonedDateTime> nextAfter(ZonedDateTime now) {
    return spans(now).map(Span::from).filter(now::isBefore).findFirst();
  }

  /** The spans that begin from yesterday to this day next week, in their order. */
  private Stream<Span> spans(ZonedDateTime now) {
    LocalTime begins = from;
    LocalTime ends = to;
    if (begins == null || ends == null || !isSaid()) {
      return Stream.empty();
    }
    return IntStream.rangeClosed(-1, A_WEEK)
        .mapToObj(ahead -> now.toLocalDate().plusDays(ahead))
        .filter(day -> days.contains(day.getDayOfWeek()))
        .map(
            day ->
                new Span(
                    day.atTime(begins).atZone(now.getZone()),
                    (begins.isBefore(ends) ? day : day.plusDays(1))
                        .atTime(ends)
                        .atZone(now.getZone())));
  }

  private boolean isSaid() {
    return from != null && to != null && !from.equals(to);
  }

  private static DayOfWeek dayOf(String code) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(code))
        .findFirst()
        .orElseThrow();
  }

  private record Span(ZonedDateTime from, ZonedDateTime to) {}
}
