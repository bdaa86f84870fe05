package org.jisr.survivor.link;

/** What is sealed of a link: which other file, and how its person stands to this one. */
public record LinkContent(String reference, String relation) {

  boolean isConflictWith(String other) {
    return reference.equals(other)
        && FileRelation.of(relation).filter(FileRelation::isConflict).isPresent();
  }
}
