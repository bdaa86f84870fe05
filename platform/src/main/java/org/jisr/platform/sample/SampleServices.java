package org.jisr.platform.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.jisr.directory.ConfidentialPlace;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.ObjectRef;
import org.jisr.security.OrgId;
import org.jisr.security.Purpose;
import org.jspecify.annotations.Nullable;

/** Writes the sample directory; the confidential place is sealed under its provider's key. */
final class SampleServices {
  private static final String SERVICE =
      """
      insert into centre.service (id, org_id, provider_id, name_ar, name_en, kind, district,
        confidential, hours, cost, documents, front_gate, place, hours_en, cost_en, documents_en,
        front_gate_en, capacity, languages, assured_on)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, current_date - cast(? as int))
      """;

  private final SealedRecords sealed;

  SampleServices(SealedRecords sealed) {
    this.sealed = sealed;
  }

  void load(Connection database) throws SQLException {
    OrgId centre = SampleOrganisation.of("centre").id();
    try (PreparedStatement insert = database.prepareStatement(SERVICE)) {
      for (SampleService service : SampleService.ALL) {
        OrgId provider = SampleOrganisation.of(service.provider()).id();
        insert.setObject(1, service.id().value());
        insert.setObject(2, centre.value());
        insert.setObject(3, provider.value());
        insert.setString(4, service.nameAr());
        insert.setString(5, service.nameEn());
        insert.setString(6, service.kind());
        insert.setString(7, service.district());
        insert.setBoolean(8, service.confidential());
        insert.setString(9, SampleService.HOURS);
        insert.setString(10, SampleService.COST);
        insert.setString(11, SampleService.DOCUMENTS);
        insert.setString(12, SampleService.FRONT_GATE);
        insert.setBytes(13, place(service, provider));
        insert.setString(14, SampleService.HOURS_EN);
        insert.setString(15, SampleService.COST_EN);
        insert.setString(16, SampleService.DOCUMENTS_EN);
        insert.setString(17, SampleService.FRONT_GATE_EN);
        insert.setString(18, service.capacity());
        insert.setString(19, service.confidential() ? "ar" : "ar,ckb");
        insert.setInt(20, service.assuredDaysAgo());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private byte @Nullable [] place(SampleService service, OrgId provider) {
    if (!service.confidential()) {
      return null;
    }
    Decision decision =
        new Decision(
            Actor.machinery("sample-world"),
            "LOAD_SAMPLE",
            new ObjectRef("service", service.id().value()),
            Purpose.ADMINISTRATION,
            Set.of(FieldGroup.SERVICES));
    return sealed
        .seal(
            ConfidentialPlace.part(service.id(), provider),
            decision,
            new ConfidentialPlace("IQG02Q02", "عنوان سرّي (عيّنة)"))
        .bytes();
  }
}
