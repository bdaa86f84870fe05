package org.jisr.release.figure;

/** What a reader sees in place of a figure. For the reader's calm; the protection is the noise. */
public enum Display {
  /** The estimate with its range. */
  VALUE("value"),
  /** "Fewer than T": the estimate is below the threshold of its view. */
  FEWER("fewer"),
  /**
   * "Not shown": the smallest shown part beside a single hidden one, so that no displayed sum gives
   * it back.
   */
  HIDDEN("hidden"),
  /** A not-stated part: shown only inside totals. */
  TOTAL_ONLY("total_only");

  private final String code;

  Display(String code) {
    this.code = code;
  }

  /** As it stands in the canonical file and in the tables. */
  public String code() {
    return code;
  }

  /** Reads {@link #code()}. */
  public static Display of(String code) {
    for (Display display : values()) {
      if (display.code.equals(code)) {
        return display;
      }
    }
    throw new IllegalArgumentException("no such display");
  }
}
