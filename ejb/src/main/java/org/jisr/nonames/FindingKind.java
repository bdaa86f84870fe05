package org.jisr.nonames;

import java.util.Locale;

/** What kind of pointer at a person was found; the pages explain each in words of their own. */
public enum FindingKind {
  /** A personal name, with or without a title. */
  NAME,
  /** Umm or Abu and a name. */
  KUNYA,
  /** A tribe, clan or the byname taken from one. */
  TRIBE,
  /** A telephone number, in digits or words. */
  PHONE,
  /** A mail address. */
  EMAIL,
  /** An address of the web. */
  LINK,
  /** A name somebody goes by in a network or an app. */
  HANDLE,
  /** The number of a vehicle. */
  PLATE,
  /** A house, alley or flat; a position on the map. */
  ADDRESS,
  /** The number of an identity paper. */
  DOCUMENT;

  /** The word it travels as, such as {@code phone}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
