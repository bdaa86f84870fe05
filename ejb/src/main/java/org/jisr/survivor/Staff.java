package org.jisr.survivor;

import jakarta.data.Limit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.people.Roster;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Role;
import org.jisr.survivor.followup.FollowUps;
import org.jisr.survivor.link.FileLinks;

/** The case workers of a centre and the files each of them has. */
@Dependent
class Staff {
  @Inject Roster roster;
  @Inject Files files;
  @Inject FollowUps followUps;
  @Inject FileLinks links;
  @Inject Clock clock;

  /**
   * The case worker with this code.
   *
   * @throws Rejection invalid, unknown, for a code none who works here has
   */
  PersonId worker(OrgId centre, String code) {
    return roster.membersOf(centre, Set.of(Role.CASE_WORKER)).stream()
        .filter(person -> WorkerCode.of(person).equals(code))
        .findFirst()
        .orElseThrow(() -> Rejection.invalid("worker", "unknown"));
  }

  /**
   * Lets a file go only to somebody who has no file that stands against it. Which one that is, is
   * told to nobody.
   *
   * @throws Rejection conflict, conflict-of-interest
   */
  void requireNoConflict(Decision decision, SurvivorFile file, PersonId worker) {
    List<SurvivorFile> own = files.assignedTo(worker.issuer(), worker.subject());
    List<UUID> ids = own.stream().map(one -> one.id().value()).toList();
    List<String> references = own.stream().map(SurvivorFile::reference).toList();
    if (links.conflict(decision, ids, List.of(file.reference()))
        || links.conflict(decision, List.of(file.id().value()), references)) {
      throw Rejection.conflict("conflict-of-interest");
    }
  }

  CaseloadView caseload(OrgId centre) {
    List<SurvivorFile> inHand = files.unclosedOf(centre.value());
    List<CaseloadView.Held> held = new ArrayList<>(held(inHand));
    List<PersonId> here = roster.membersOf(centre, Set.of(Role.CASE_WORKER));
    Set<PersonId> people = new LinkedHashSet<>(here);
    inHand.forEach(file -> people.add(file.worker()));
    List<CaseloadView.Load> loads =
        people.stream().map(one -> load(one, here.contains(one), held)).toList();
    held.addAll(held(files.closedOf(centre.value(), Limit.of(SurvivorFiles.NEWEST_CLOSED))));
    return new CaseloadView(loads, held);
  }

  /** As the supervisor sees them. */
  List<CaseloadView.Held> held(List<SurvivorFile> some) {
    Map<UUID, LocalDate> planned =
        followUps.plannedOf(some.stream().map(file -> file.id().value()).toList());
    return some.stream().map(file -> file.held(planned.get(file.id().value()))).toList();
  }

  private CaseloadView.Load load(PersonId person, boolean here, List<CaseloadView.Held> inHand) {
    String code = WorkerCode.of(person);
    List<CaseloadView.Held> own =
        inHand.stream().filter(file -> file.worker().equals(code)).toList();
    LocalDate today = LocalDate.now(clock);
    long late =
        own.stream()
            .map(CaseloadView.Held::nextContact)
            .filter(day -> day != null && day.isBefore(today))
            .count();
    return new CaseloadView.Load(
        code,
        here,
        count(own, SurvivorFile.OPEN),
        count(own, SurvivorFile.CLOSING),
        Math.toIntExact(files.countClosedOf(person.issuer(), person.subject())),
        (int) late);
  }

  private static int count(List<CaseloadView.Held> own, String state) {
    return (int) own.stream().filter(file -> file.state().equals(state)).count();
  }
}
