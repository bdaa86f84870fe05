package org.jisr.directory;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.people.OrganisationView;
import org.jisr.security.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * A service of a provider, as the centre's directory lists it. The column that holds the sealed
 * place of a confidential one is not even mapped: nothing here can read it by mistake.
 */
@Entity
@Table(schema = "centre", name = "service")
class Service {
  static final String TYPE = "service";
  private static final int FRESH_DAYS = 90;

  @Id private UUID id;

  @Column(name = "org_id", updatable = false)
  private UUID centre;

  @Column(name = "provider_id", updatable = false)
  private UUID provider;

  @Column(name = "name_ar", updatable = false)
  private String nameAr;

  @Column(name = "name_en", updatable = false)
  private String nameEn;

  @Column(updatable = false)
  private String kind;

  @Column(updatable = false)
  private @Nullable String district;

  @Column(updatable = false)
  private boolean confidential;

  private String hours;
  private String cost;
  private String documents;

  @Column(name = "front_gate")
  private String frontGate;

  @Column(name = "hours_en")
  private String hoursEn;

  @Column(name = "cost_en")
  private String costEn;

  @Column(name = "documents_en")
  private String documentsEn;

  @Column(name = "front_gate_en")
  private String frontGateEn;

  private String capacity;
  private String languages;

  @Column(name = "assured_on")
  private @Nullable LocalDate assuredOn;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Service() {}

  /** A service as the centre lists it, right today. */
  static Service listed(ServiceId id, OrgId centre, ListService as, LocalDate today) {
    Service service = new Service();
    service.id = id.value();
    service.centre = centre.value();
    service.provider = requireNonNull(as.provider());
    service.nameAr = requireNonNull(as.nameAr()).strip();
    service.nameEn = requireNonNull(as.nameEn()).strip();
    service.kind = requireNonNull(as.kind());
    service.district = as.district();
    service.confidential = as.confidential();
    service.describe(requireNonNull(as.entry()), today);
    return service;
  }

  OrgId provider() {
    return new OrgId(provider);
  }

  /** As a decision sees it: the centre's that lists it and the provider's that runs it. */
  Target target() {
    return Target.of(TYPE, id, new OrgId(centre), provider());
  }

  ServiceView view(OrganisationView organisation, LocalDate today) {
    return new ServiceView(
        id,
        nameAr,
        nameEn,
        kind,
        new ServiceView.Provider(organisation.id(), organisation.nameAr(), organisation.nameEn()),
        confidential ? null : district,
        confidential,
        version,
        entry(),
        assuredOn,
        assuredOn == null || assuredOn.isBefore(today.minusDays(FRESH_DAYS)));
  }

  /**
   * Takes over a correction, and notes that the entry is right today.
   *
   * @throws Rejection conflict, edited-by-other
   */
  void correct(long read, ServiceEntry entry, LocalDate today) {
    if (read != version) {
      throw Rejection.conflict("edited-by-other");
    }
    describe(entry, today);
  }

  private void describe(ServiceEntry entry, LocalDate today) {
    this.hours = ar(entry.hours());
    this.hoursEn = en(entry.hours());
    this.cost = ar(entry.cost());
    this.costEn = en(entry.cost());
    this.documents = ar(entry.documents());
    this.documentsEn = en(entry.documents());
    this.frontGate = ar(entry.frontGate());
    this.frontGateEn = en(entry.frontGate());
    this.capacity = requireNonNull(entry.capacity());
    this.languages = String.join(",", requireNonNull(entry.languages()));
    this.assuredOn = today;
  }

  private static String ar(ServiceEntry.@Nullable Worded text) {
    return text == null || text.ar() == null ? "" : text.ar();
  }

  private static String en(ServiceEntry.@Nullable Worded text) {
    return text == null || text.en() == null ? "" : text.en();
  }

  private ServiceEntry entry() {
    return new ServiceEntry(
        new ServiceEntry.Worded(hours, hoursEn),
        new ServiceEntry.Worded(cost, costEn),
        new ServiceEntry.Worded(documents, documentsEn),
        new ServiceEntry.Worded(frontGate, frontGateEn),
        capacity,
        List.of(languages.split(",")));
  }
}
