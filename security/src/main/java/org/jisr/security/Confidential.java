package org.jisr.security;

/**
 * A value somebody confided.
 *
 * <p><b>Guarantees</b> that the value is not printed, formatted, logged, serialised or compared by
 * accident: every way out but {@link #revealUnder} shows the word "confidential" or fails.
 *
 * <p><b>Does not guarantee</b> that the value leaves memory, nor what happens after it was
 * revealed.
 */
public final class Confidential<T> {
  private final FieldGroup group;
  private final T value;

  private Confidential(FieldGroup group, T value) {
    this.group = group;
    this.value = value;
  }

  public static <T> Confidential<T> of(FieldGroup group, T value) {
    return new Confidential<>(group, value);
  }

  /**
   * The value, for an act that may see it.
   *
   * @throws Refused if the decision does not name the value's field group
   */
  public T revealUnder(Decision decision) {
    decision.require(group);
    return value;
  }

  @Override
  public String toString() {
    return "confidential";
  }
}
