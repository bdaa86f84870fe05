package org.jisr.platform;

import java.util.Arrays;

/** What an installation was first started as, and stays. */
public enum Origin {
  /** With the sample world, on every page marked as such. */
  SAMPLE("sample", "holds sample data"),
  /** Without anybody but the first administrator. */
  EMPTY("empty", "was first started empty"),
  /** Empty as well, for trying out: without real people, with a clock that may stand ahead. */
  REHEARSAL("rehearsal", "is a rehearsal");

  private final String word;
  private final String sentence;

  Origin(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  /** What the file of an installation says; the sample world where there is none. */
  static Origin of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst().orElse(SAMPLE);
  }

  String word() {
    return word;
  }

  /** After "this installation". */
  String sentence() {
    return sentence;
  }
}
