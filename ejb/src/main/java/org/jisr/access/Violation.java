package org.jisr.access;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one field, as a message key: never the value that was typed.
 *
 * @param field the field of the command, dotted where nested
 * @param code the message key's last part, such as {@code too-long}
 * @param max the bound that was passed, where there is one
 */
public record Violation(String field, String code, @Nullable Integer max) {

  /** A violation without a bound. */
  public static Violation of(String field, String code) {
    return new Violation(field, code, null);
  }
}
