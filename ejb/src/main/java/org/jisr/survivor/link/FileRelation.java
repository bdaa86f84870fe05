package org.jisr.survivor.link;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the person of another file stands to the person of this one. */
public enum FileRelation {
  CHILD,
  PARENT,
  SIBLING,
  SPOUSE,
  OTHER_FAMILY,
  ACCUSED,
  OTHER_PARTY;

  private static final Set<FileRelation> CONFLICTS = EnumSet.of(ACCUSED, OTHER_PARTY);

  /** The word it travels as. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether nobody may work on both files. */
  boolean isConflict() {
    return CONFLICTS.contains(this);
  }

  static Optional<FileRelation> of(@Nullable String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
