package org.jisr.policing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jisr.issue.agenda.SolutionId;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;

/**
 * That an officer works on a task. It begins when the officer takes it; the supervisor may give it
 * to another. The forum never sees it.
 */
@Entity
@Table(schema = "policing", name = "assignment")
class Assignment {
  @Id
  @Column(name = "solution_id")
  private UUID solution;

  @Column(name = "org_id", updatable = false)
  private UUID office;

  @Column(name = "officer_issuer")
  private String issuer;

  @Column(name = "officer_subject")
  private String subject;

  @Column(name = "assigned_at")
  private Instant assignedAt;

  @SuppressWarnings("NullAway.Init")
  protected Assignment() {}

  Assignment(SolutionId solution, OrgId office, PersonId officer, Instant now) {
    this.solution = solution.value();
    this.office = office.value();
    this.issuer = officer.issuer();
    this.subject = officer.subject();
    this.assignedAt = now;
  }

  void giveTo(PersonId officer, Instant now) {
    this.issuer = officer.issuer();
    this.subject = officer.subject();
    this.assignedAt = now;
  }

  UUID solution() {
    return solution;
  }

  PersonId officer() {
    return new PersonId(issuer, subject);
  }
}
