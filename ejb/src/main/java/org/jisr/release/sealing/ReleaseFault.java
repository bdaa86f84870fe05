package org.jisr.release.sealing;

/**
 * A release could not be sealed, published or read: the database or the disk failed, nothing was
 * half done.
 */
public final class ReleaseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the failure that caused it. */
  public ReleaseFault(Throwable cause) {
    super("the release was not made or read", cause);
  }
}
