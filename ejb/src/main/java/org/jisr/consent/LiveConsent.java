package org.jisr.consent;

import java.time.Instant;
import java.util.Set;
import org.jisr.access.Rejection;
import org.jisr.security.OrgId;
import org.jisr.survivor.Item;

/**
 * What a live consent allows.
 *
 * @param recipient the only organisation that may receive
 * @param items the only items it may receive
 * @param endsAt when it ends by itself
 */
public record LiveConsent(ConsentId id, OrgId recipient, Set<Item> items, Instant endsAt) {

  public LiveConsent {
    items = Set.copyOf(items);
  }

  /**
   * The asked-for items, every one of which was consented to for this recipient.
   *
   * @throws Rejection conflict, consent-missing, for another recipient; invalid,
   *     item-not-consented, for one item too many
   */
  public Set<Item> cover(OrgId asking, Set<Item> asked) {
    if (!recipient.equals(asking)) {
      throw Rejection.conflict("consent-missing");
    }
    if (!items.containsAll(asked)) {
      throw Rejection.invalid("items", "item-not-consented");
    }
    return Set.copyOf(asked);
  }
}
