package org.jisr.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * List a service of a partner in the directory.
 *
 * @param provider the organisation that runs it
 * @param nameAr Arabic name, at most {@value #MAX_NAME} characters
 * @param nameEn English name, at most {@value #MAX_NAME} characters
 * @param kind what it is for
 * @param confidential whether nobody may know where it stands; it then has no district
 * @param district place code of its district, where that may be known
 * @param entry what it says of itself
 */
public record ListService(
    @Needed @Nullable UUID provider,
    @Needed @Nullable String nameAr,
    @Needed @Nullable String nameEn,
    @Needed @OneOf(names = ServiceKind.class) @Nullable String kind,
    boolean confidential,
    @Nullable String district,
    @Needed @Nullable ServiceEntry entry) {
  static final int MAX_NAME = 120;

  /** What is wrong with its shape; provider and district are looked up elsewhere. */
  List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    if (provider == null) {
      found.add(Violation.of("provider", "missing"));
    }
    checkName(found, "nameAr", nameAr);
    checkName(found, "nameEn", nameEn);
    if (!ServiceKind.isCode(kind)) {
      found.add(Violation.of("kind", kind == null ? "missing" : "unknown"));
    }
    if (confidential && district != null) {
      found.add(Violation.of("district", "confidential-place"));
    } else if (!confidential && district == null) {
      found.add(Violation.of("district", "missing"));
    }
    if (entry == null) {
      found.add(Violation.of("entry", "missing"));
    } else {
      entry.check(found);
    }
    return found;
  }

  private static void checkName(List<Violation> found, String field, @Nullable String name) {
    if (name == null || name.isBlank()) {
      found.add(Violation.of(field, "missing"));
    } else if (name.length() > MAX_NAME) {
      found.add(new Violation(field, "too-long", MAX_NAME));
    }
  }
}
