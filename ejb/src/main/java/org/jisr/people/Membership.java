package org.jisr.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * That someone acts for an organisation in a role. Its life begins when an administrator proposes
 * it; where the role opens survivors' records, administers or audits, it counts only once a second
 * person has confirmed it, and again after each new one-time password, so that no administrator can
 * step into somebody's shoes alone. It ends when it is deleted, at the next request.
 */
@Entity
@Table(schema = "people", name = "membership")
class Membership {
  private static final Set<Role> NEED_A_SECOND_PERSON =
      Set.of(
          Role.CASE_WORKER,
          Role.CENTRE_SUPERVISOR,
          Role.SERVICE_PROVIDER,
          Role.ADMINISTRATOR,
          Role.AUDITOR);

  @EmbeddedId private Key id;
  private String state;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "confirmed_by")
  private @Nullable String confirmedBy;

  private Instant since;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  private Membership(Key id, PersonId by, Instant at) {
    this.id = id;
    this.proposedBy = by.subject();
    this.since = at;
    this.state = needsSecondPerson() ? "proposed" : "active";
  }

  static Membership proposed(Key id, PersonId by, Instant at) {
    return new Membership(id, by, at);
  }

  /** The first auditor of an installation: there is nobody yet who could confirm anybody. */
  static Membership firstAuditor(Key id, PersonId by, Instant at) {
    Membership first = new Membership(id, by, at);
    first.state = "active";
    return first;
  }

  /**
   * Makes it count.
   *
   * @throws Rejection conflict, if it counts already or this very person proposed it
   */
  void confirm(PersonId by) {
    if (isActive()) {
      throw Rejection.conflict("already-answered");
    }
    if (by.subject().equals(proposedBy) || by.subject().equals(id.subject())) {
      throw Rejection.conflict("second-person");
    }
    state = "active";
    confirmedBy = by.subject();
  }

  /** Stops it from counting until a second person confirms it, where the role needs one. */
  void proposeAgain(PersonId by, Instant at) {
    if (needsSecondPerson()) {
      state = "proposed";
      proposedBy = by.subject();
      confirmedBy = null;
      since = at;
    }
  }

  boolean isActive() {
    return state.equals("active");
  }

  String role() {
    return id.role();
  }

  UUID person() {
    return UUID.fromString(id.subject());
  }

  OrgId organisation() {
    return new OrgId(id.organisation());
  }

  MemberView view(AccountName account) {
    return new MemberView(person(), account.username(), account.name(), role(), state, since);
  }

  private boolean needsSecondPerson() {
    return Role.of(id.role()).filter(NEED_A_SECOND_PERSON::contains).isPresent();
  }

  /** The whole fact: who, for whom, as what. */
  @Embeddable
  record Key(
      String issuer, String subject, @Column(name = "org_id") UUID organisation, String role) {}
}
