package org.jisr.security;

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

  public byte code() {
    return code;
  }
}
