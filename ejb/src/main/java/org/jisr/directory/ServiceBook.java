package org.jisr.directory;

import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jisr.access.Rejection;
import org.jisr.people.Roster;

/** Looks services up for those who already hold a decision: a referral names its service. */
@Dependent
public class ServiceBook {
  @Inject Services table;
  @Inject Roster roster;
  @Inject Clock clock;

  /** The service, if the acting organisation's context shows it. */
  public Optional<ServiceView> find(ServiceId id) {
    return table.byId(id.value()).map(this::view);
  }

  /**
   * Writes a correction, which also confirms the entry.
   *
   * @throws Rejection conflict, edited-by-other, if it is not the version that was read
   */
  void correct(ServiceId id, long read, ServiceEntry entry) {
    Service service = table.byId(id.value()).orElseThrow(Rejection::notFound);
    service.correct(read, entry, LocalDate.now(clock));
    try {
      table.update(service);
    } catch (OptimisticLockingFailureException lost) {
      throw Rejection.conflict("edited-by-other");
    }
  }

  ServiceView view(Service service) {
    return service.view(roster.organisation(service.provider()), LocalDate.now(clock));
  }
}
