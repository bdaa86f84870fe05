package org.jisr.it.incontainer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jisr.people.Roster;
import org.jisr.platform.Account;
import org.jisr.platform.sample.SampleOrganisation;
import org.jisr.security.Actor;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Role;

/** People of the sample world, as the roster of the running application knows them. */
@Dependent
class People {
  @Inject Roster roster;

  /** The person of this account, with the organisations they act for today. */
  Actor named(String username) {
    Account account =
        Account.SAMPLES.stream()
            .filter(one -> one.username().equals(username))
            .findFirst()
            .orElseThrow();
    return roster.actor(
        new PersonId(issuer(), account.subject()), Set.of(Role.of(account.role()).orElseThrow()));
  }

  /** Somebody nobody knows yet, so that what is found under this subject was done by this test. */
  Actor newcomer(Role role, String organisation) {
    return new Actor(
        new PersonId(issuer(), UUID.randomUUID().toString()),
        Set.of(role),
        Set.of(tenant(organisation)));
  }

  static OrgId tenant(String organisation) {
    return SampleOrganisation.of(organisation).id();
  }

  private static String issuer() {
    return System.getenv("JISR_OIDC_PROVIDER_URL");
  }
}
