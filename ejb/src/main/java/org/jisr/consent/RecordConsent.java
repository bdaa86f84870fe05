package org.jisr.consent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.survivor.Item;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Record what somebody consented to.
 *
 * @param purpose referral or statistics
 * @param recipient the organisation that may receive; only for a referral
 * @param items what it may receive; only for a referral
 * @param wording which text was read out, with its version
 * @param language ar or en
 * @param given in-person, by-phone or in-writing
 * @param expires the last day it holds
 */
public record RecordConsent(
    @Needed @OneOf(names = ConsentPurpose.class) @Nullable String purpose,
    @Nullable UUID recipient,
    @Needed @OneOf(names = Item.class) @Nullable List<String> items,
    @Needed @OneOf({"referral-1", "statistics-1"}) @Nullable String wording,
    @Needed @OneOf({"ar", "en"}) @Nullable String language,
    @Needed @OneOf({"in-person", "by-phone", "in-writing"}) @Nullable String given,
    @Needed @Nullable LocalDate expires) {
  private static final Set<String> LANGUAGES = Set.of("ar", "en");
  private static final Set<String> WAYS = Set.of("in-person", "by-phone", "in-writing");

  /** What cannot be so. */
  Faults faults(LocalDate today) {
    Faults faults = new Faults();
    faults.code("purpose", purpose, ConsentPurpose.CODES);
    faults.code("language", language, LANGUAGES);
    faults.code("given", given, WAYS);
    ConsentPurpose.of(purpose).ifPresent(known -> checkFor(known, faults, today));
    return faults;
  }

  /** The content to seal; the command has passed {@link #faults}. */
  ConsentContent content() {
    return new ConsentContent(
        requireNonNull(purpose),
        chosen(),
        requireNonNull(wording),
        requireNonNull(language),
        requireNonNull(given),
        requireNonNull(expires));
  }

  private void checkFor(ConsentPurpose known, Faults faults, LocalDate today) {
    faults.code("wording", wording, Set.of(known.wording()));
    if (known == ConsentPurpose.REFERRAL) {
      if (recipient == null) {
        faults.add("recipient", "missing");
      }
      if (chosen().isEmpty()) {
        faults.add("items", "missing");
      }
      faults.codes("items", chosen(), Item.CODES);
      if (chosen().contains(Item.PHONE.code()) && !chosen().contains(Item.SAFE_CONTACT.code())) {
        // Without the rules nobody may call: the number would be worth nothing but to harm.
        faults.add("items", "number-without-rules");
      }
    } else if (recipient != null || !chosen().isEmpty()) {
      faults.add(recipient == null ? "items" : "recipient", "not-for-statistics");
    }
    if (expires == null) {
      faults.add("expires", "missing");
    } else if (expires.isBefore(today)) {
      faults.add("expires", "in-the-past");
    } else if (expires.isAfter(today.plus(known.longest()))) {
      faults.add("expires", "too-late");
    }
  }

  private List<String> chosen() {
    return items == null ? List.of() : items;
  }
}
