package org.jisr.survivor.link;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Rejection;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Link a file to another one.
 *
 * @param reference the other file's reference, as it stands on paper
 */
public record LinkFile(
    @Needed @Nullable String reference,
    @Needed @OneOf(names = FileRelation.class) @Nullable String relation) {
  private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}");

  /**
   * What to seal. Only the shape of the reference is checked: whether there is such a file is
   * nobody's business who does not have it.
   *
   * @throws Rejection invalid, naming each field
   */
  LinkContent accepted() {
    Faults faults = new Faults();
    String tidy = reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT);
    if (tidy.isEmpty()) {
      faults.add("reference", "missing");
    } else if (!REFERENCE.matcher(tidy).matches()) {
      faults.add("reference", "not-a-reference");
    }
    FileRelation known = FileRelation.of(relation).orElse(null);
    if (known == null) {
      faults.add("relation", relation == null ? "missing" : "unknown");
    }
    faults.refuse();
    if (known == null) {
      throw Rejection.invalid(faults.found());
    }
    return new LinkContent(tidy, known.code());
  }
}
