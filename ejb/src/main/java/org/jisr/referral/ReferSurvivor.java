package org.jisr.referral;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.survivor.Item;
import org.jisr.survivor.Urgency;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Refer the person of a file to a service.
 *
 * @param consent the live consent this rests on
 * @param items what to send, each of them consented to
 */
public record ReferSurvivor(
    @Needed @Nullable UUID service,
    @Needed @Nullable UUID consent,
    @Needed @OneOf(names = Item.class) @Nullable List<String> items,
    @Needed @OneOf(names = Urgency.class) @Nullable String urgency) {

  /** What is wrong with its shape. */
  Faults faults() {
    Faults faults = new Faults();
    if (service == null) {
      faults.add("service", "missing");
    }
    if (consent == null) {
      faults.add("consent", "missing");
    }
    if (items == null || items.isEmpty()) {
      faults.add("items", "missing");
    } else {
      faults.codes("items", items, Item.CODES);
    }
    faults.code("urgency", urgency, Urgency.CODES);
    return faults;
  }

  /** The ticked items. */
  Set<Item> ticked() {
    return items == null ? Set.of() : Item.of(items);
  }
}
