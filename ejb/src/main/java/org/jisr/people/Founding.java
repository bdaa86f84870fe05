package org.jisr.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jisr.place.Gazetteer;
import org.jisr.security.Actor;
import org.jisr.security.OrgId;
import org.jisr.security.Role;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.OrgKeys;
import org.jspecify.annotations.Nullable;

/** What a new organisation needs besides its row: an id, a place that exists, keys. */
@ApplicationScoped
class Founding {
  /** The register of organisations, as the audit trail names it. */
  static final UUID REGISTRY = new UUID(0, 1);

  @Inject Gazetteer places;
  @Inject OrgKeys keys;
  @Inject Roster roster;
  @Inject Clock clock;

  OrgId newId() {
    return new OrgId(UuidV7.next(clock));
  }

  /** The office the actor keeps the register for, or looks into it from. */
  OrgId officeOf(Actor actor) {
    return roster
        .organisationOf(actor, actor.has(Role.ADMINISTRATOR) ? "operations" : "oversight")
        .map(OrganisationView::orgId)
        .orElseThrow(Rejection::notFound);
  }

  List<Violation> violationsOfPlaces(FoundOrganisation command) {
    List<Violation> found = new ArrayList<>();
    checkPlace(found, "district", command.district());
    checkPlace(found, "area", command.area());
    return found;
  }

  private void checkPlace(List<Violation> found, String field, @Nullable String code) {
    if (code != null && !places.isWithinBasra(code)) {
      found.add(Violation.of(field, "unknown"));
    }
  }

  void makeKeys(OrgId id) {
    keys.create(id);
  }
}
