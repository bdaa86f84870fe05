package org.jisr.survivor.incident;

/**
 * The six core types of the Gender-Based Violence Information Management System, in the order of
 * its classification tool: the question with a type's number is the one whose yes gives it.
 */
public enum GbvimsType {
  RAPE(1, "rape"),
  SEXUAL_ASSAULT(2, "sexual-assault"),
  PHYSICAL_ASSAULT(3, "physical-assault"),
  FORCED_MARRIAGE(4, "forced-marriage"),
  DENIAL_OF_RESOURCES(5, "denial-of-resources"),
  PSYCHOLOGICAL_ABUSE(6, "psychological-abuse");

  private final int question;
  private final String code;

  GbvimsType(int question, String code) {
    this.question = question;
    this.code = code;
  }

  /** The word it travels as. */
  public String code() {
    return code;
  }

  /** The question, 1 to 6, that asks for this act. */
  int question() {
    return question;
  }
}
