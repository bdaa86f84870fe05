package org.jisr.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.directory.ServiceBook;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.OrgId;
import org.jisr.security.Roles;

/** What the centre's supervisor watches: services that are silent. Never whose referral it is. */
@Stateless
@Audited
@RolesAllowed(Roles.CENTRE_SUPERVISOR)
public class ReferralWatch {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Roster roster;
  @Inject ServiceBook services;
  @Inject Post post;

  /** Whose next act is overdue, the longest wait first; then what nobody answered lately. */
  public List<OverdueReferral> overdue(Actor actor) {
    OrgId centre =
        roster
            .organisationOf(actor, "centre")
            .map(OrganisationView::orgId)
            .orElseThrow(Rejection::notFound);
    audit.append(
        access.decide(actor, Action.WATCH_REFERRALS, Target.of("centre", centre.value(), centre)));
    return post.overdueOf(centre).stream()
        .map(
            referral ->
                referral.overdue(
                    services
                        .find(referral.service())
                        .map(ServiceName::from)
                        .orElseThrow(Rejection::notFound)))
        .toList();
  }
}
