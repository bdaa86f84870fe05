package org.jisr.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jisr.people.Roster;

/** Looks services up for those who already hold a decision: a referral names its service. */
@Dependent
public class ServiceBook {
  @Inject Services table;
  @Inject Roster roster;

  /** The service, if the acting organisation's context shows it. */
  public Optional<ServiceView> find(ServiceId id) {
    return table.byId(id.value()).map(this::view);
  }

  ServiceView view(Service service) {
    return service.view(roster.organisation(service.provider()));
  }
}
