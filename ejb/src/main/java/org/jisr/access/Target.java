package org.jisr.access;

import java.util.Set;
import java.util.UUID;
import org.jisr.security.ObjectRef;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The record a decision is about: what it is, whose it is, and to whom it is assigned.
 *
 * @param object kind and identity, as the audit trail will name it
 * @param organisations the organisations it belongs to or was sent to
 * @param assignee the person who works on it, if the kind of record knows one
 */
public record Target(ObjectRef object, Set<OrgId> organisations, @Nullable PersonId assignee) {

  public Target {
    organisations = Set.copyOf(organisations);
  }

  /** A record of one organisation, or of several that share it. */
  public static Target of(String type, UUID id, OrgId... organisations) {
    return new Target(new ObjectRef(type, id), Set.of(organisations), null);
  }

  /** A record one person works on; {@code assignee} null means that nobody does yet. */
  public static Target assigned(
      String type, UUID id, OrgId organisation, @Nullable PersonId assignee) {
    return new Target(new ObjectRef(type, id), Set.of(organisation), assignee);
  }
}
