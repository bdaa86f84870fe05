package org.jisr.release.figure;

/** A change between two months that is larger than chance and noise together. */
public enum Change {
  /** More reports. */
  UP,
  /** Fewer reports. */
  DOWN
}
