package org.jisr.survivor.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jisr.access.Rejection;
import org.jisr.category.CodeList;
import org.jisr.keys.SealedRecords;
import org.jisr.place.Gazetteer;
import org.jisr.security.Decision;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.survivor.person.Faults;

/** The incidents of a file, written and read under a decision about the file. */
@Dependent
public class Incidents {
  @Inject IncidentTable table;
  @Inject SealedRecords sealed;
  @Inject CodeList codes;
  @Inject Gazetteer places;
  @Inject Clock clock;

  /**
   * Classifies, seals and stores an incident.
   *
   * @return what it became, and its envelope for the trail
   * @throws Rejection invalid, naming each field
   */
  public SealedIncident record(Decision decision, FileRef file, RecordIncident command) {
    IncidentContent content = accepted(command);
    IncidentId id = new IncidentId(UuidV7.next(clock));
    Envelope envelope = sealed.seal(Incident.contentOf(id, file), decision, content);
    Incident incident = new Incident(id, file, clock.instant(), envelope);
    table.insert(incident);
    return new SealedIncident(incident.view(content), envelope);
  }

  /** Every incident of the file, as it was recorded. */
  public List<IncidentView> of(Decision decision, FileRef file) {
    return table.ofFile(file.id()).stream()
        .map(
            incident ->
                incident.view(
                    sealed.open(
                        incident.part(), decision, incident.envelope(), IncidentContent.class)))
        .toList();
  }

  private IncidentContent accepted(RecordIncident command) {
    Faults faults = command.faults(LocalDate.now(clock));
    String category = command.category();
    String district = command.district();
    if (category == null || codes.category(category).isEmpty()) {
      faults.add("category", category == null ? "missing" : "unknown");
    }
    if (district != null && !isDistrict(district)) {
      faults.add("district", "unknown");
    }
    faults.refuse();
    if (category == null || command.occurred() == null) {
      throw Rejection.invalid(faults.found());
    }
    return new IncidentContent(
        category,
        district,
        command.occurred(),
        command.answers(),
        Classification.of(command.answers()),
        command.text());
  }

  private boolean isDistrict(String code) {
    return places.all().stream()
        .anyMatch(place -> place.code().equals(code) && place.type().equals("district"));
  }

  /** An incident as it was just recorded, with the envelope it was stored in. */
  public record SealedIncident(IncidentView incident, Envelope envelope) {}
}
