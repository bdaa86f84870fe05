package org.jisr.survivor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a file can be handed to a service, each item consented to by itself. What is not an item
 * here never leaves the centre.
 */
public enum Item {
  NAME,
  SEX,
  BIRTH,
  PHONE,
  SAFE_CONTACT,
  INCIDENT_TYPE,
  NARRATIVE,
  NEEDS;

  /** Every word an item travels as. */
  public static final Set<String> CODES =
      Arrays.stream(values()).map(Item::code).collect(Collectors.toUnmodifiableSet());

  /** The word it travels as. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The items these words mean, which must be of {@link #CODES}. */
  public static Set<Item> of(List<String> codes) {
    EnumSet<Item> items = EnumSet.noneOf(Item.class);
    for (Item item : values()) {
      if (codes.contains(item.code())) {
        items.add(item);
      }
    }
    return items;
  }
}
