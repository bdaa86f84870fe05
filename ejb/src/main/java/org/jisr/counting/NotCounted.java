package org.jisr.counting;

/**
 * The counting row could not be written: the whole transaction of the report must not stand either.
 */
public final class NotCounted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotCounted(Throwable cause) {
    super("the report could not be counted", cause);
  }
}
