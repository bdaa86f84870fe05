package org.jisr.security;

/**
 * The decision at hand does not reach that far: a mistake in our code, or an attempt. Says nothing
 * about the record, so that its text may be shown.
 */
public final class Refused extends RuntimeException {
  public Refused() {
    super("not allowed by this decision");
  }
}
