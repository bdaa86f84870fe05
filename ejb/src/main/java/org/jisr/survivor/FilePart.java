package org.jisr.survivor;

import java.util.Arrays;
import org.jisr.security.FieldGroup;
import org.jisr.security.vault.PartRef;
import org.jisr.survivor.incident.FileRef;

/** The parts of a file that are sealed and edited each by itself. */
enum FilePart {
  IDENTITY("identity", FieldGroup.IDENTITY),
  /** A number and hours point at a person as her name does: the same group, another place. */
  SAFE_CONTACT("safe-contact", FieldGroup.IDENTITY),
  NARRATIVE("narrative", FieldGroup.NARRATIVE),
  /** Which incidents stand in the statistics under which random id; nobody is shown this. */
  COUNTED("counted", FieldGroup.STATISTICS);

  private final String code;
  private final FieldGroup group;

  FilePart(String code, FieldGroup group) {
    this.code = code;
    this.group = group;
  }

  /** The part a row's word means. */
  static FilePart of(String code) {
    return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst().orElseThrow();
  }

  /** The word in the row. */
  String code() {
    return code;
  }

  /** Where this part is sealed: its own entity type, so that no part can stand in for another. */
  PartRef of(FileRef file, long version) {
    return PartRef.of(file.centre(), "survivor-" + code, file.id(), group, version);
  }
}
