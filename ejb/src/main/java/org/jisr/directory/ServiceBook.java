package org.jisr.directory;

import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisr.access.Rejection;
import org.jisr.access.Violation;
import org.jisr.people.Roster;
import org.jisr.place.Gazetteer;
import org.jisr.security.OrgId;
import org.jisr.security.UuidV7;

/** Looks services up for those who already hold a decision: a referral names its service. */
@Dependent
public class ServiceBook {
  @Inject Services table;
  @Inject Roster roster;
  @Inject Gazetteer places;
  @Inject Clock clock;

  /** The service, if the acting organisation's context shows it. */
  public Optional<ServiceView> find(ServiceId id) {
    return table.byId(id.value()).map(this::view);
  }

  /** Every partner whose services may be listed, by name. */
  List<ServiceView.Provider> providers() {
    return roster.ofKind("provider").stream()
        .map(one -> new ServiceView.Provider(one.id(), one.nameAr(), one.nameEn()))
        .toList();
  }

  /**
   * Lists a service.
   *
   * @throws Rejection invalid, naming each field
   */
  ServiceId list(OrgId centre, ListService command) {
    List<Violation> found = new ArrayList<>(command.violations());
    if (command.provider() != null
        && providers().stream().noneMatch(one -> one.id().equals(command.provider()))) {
      found.add(Violation.of("provider", "unknown"));
    }
    if (command.district() != null && !places.isWithinBasra(command.district())) {
      found.add(Violation.of("district", "unknown"));
    }
    if (!found.isEmpty()) {
      throw Rejection.invalid(found);
    }
    ServiceId id = new ServiceId(UuidV7.next(clock));
    table.insert(Service.listed(id, centre, command, LocalDate.now(clock)));
    return id;
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
