package org.jisr.access;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one field, as a message key: never the value that was typed.
 *
 * @param field the field of the command, dotted where nested
 * @param code the message key's last part, such as {@code too-long}
 * @param max the bound that was passed, where there is one
 * @param passage where in the text it is wrong, where only a part of it is
 */
public record Violation(
    String field, String code, @Nullable Integer max, @Nullable Passage passage) {

  /**
   * A stretch of a text and what it seems to be, never what it says.
   *
   * @param kind what points at a person there
   * @param start index of its first UTF-16 unit
   * @param end index after its last UTF-16 unit
   */
  public record Passage(
      @OneOf({
            "name",
            "kunya",
            "tribe",
            "phone",
            "email",
            "link",
            "handle",
            "plate",
            "address",
            "document"
          })
          String kind,
      int start,
      int end) {}

  /** A violation of the whole field. */
  public Violation(String field, String code, @Nullable Integer max) {
    this(field, code, max, null);
  }

  /** A violation without a bound. */
  public static Violation of(String field, String code) {
    return new Violation(field, code, null);
  }

  /** A text that names somebody between two places. */
  public static Violation naming(String field, String kind, int start, int end) {
    return new Violation(field, "names-someone", null, new Passage(kind, start, end));
  }
}
