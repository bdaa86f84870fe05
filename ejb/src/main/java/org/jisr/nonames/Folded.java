package org.jisr.nonames;

import java.util.Arrays;

/** A text as it is compared, and where in the original each of its characters stands. */
final class Folded {
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Folded(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  static Folded of(String original) {
    StringBuilder text = new StringBuilder(original.length() + 16);
    int[] starts = new int[original.length() + 16];
    int[] ends = new int[original.length() + 16];
    for (int at = 0; at < original.length(); ) {
      int sign = original.codePointAt(at);
      int next = at + Character.charCount(sign);
      String folded = Letters.folded(sign);
      for (int i = 0; i < folded.length(); i++) {
        if (text.length() == starts.length) {
          starts = Arrays.copyOf(starts, starts.length * 2);
          ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = at;
        ends[text.length()] = next;
        text.append(folded.charAt(i));
      }
      at = next;
    }
    return new Folded(text.toString(), starts, ends);
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  String text() {
    return text;
  }

  /** What was found between two places of the folded text, as it stands in the original. */
  Finding finding(FindingKind kind, int from, int to) {
    return new Finding(kind, starts[from], ends[to - 1]);
  }

  /** Where a character of the folded text begins in the original. */
  int original(int index) {
    return starts[index];
  }
}
