package org.jisr.security;

import java.util.Arrays;

/**
 * The parts of a record that are sealed apart, so that a right to one opens nothing of another. The
 * codes stand in stored associated data and never change; 5 stays free.
 */
public enum FieldGroup {
  IDENTITY(1),
  NARRATIVE(2),
  SERVICES(3),
  ATTACHMENTS(4),
  STATISTICS(6),
  AUDIT_DETAIL(7);

  private final byte code;

  FieldGroup(int code) {
    this.code = (byte) code;
  }

  /**
   * The group of a stored code.
   *
   * @throws java.util.NoSuchElementException if no group has it
   */
  public static FieldGroup of(int code) {
    return Arrays.stream(values()).filter(group -> group.code == code).findFirst().orElseThrow();
  }

  public byte code() {
    return code;
  }
}
