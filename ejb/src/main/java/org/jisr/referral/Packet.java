package org.jisr.referral;

import java.util.List;
import java.util.Set;
import org.jisr.access.OneOf;
import org.jisr.survivor.FileExtract;
import org.jisr.survivor.Item;
import org.jisr.survivor.person.ContactRules;
import org.jisr.survivor.person.IraqiName;
import org.jisr.survivor.person.PartialDate;
import org.jisr.survivor.person.SafeContact;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed for a provider: the ticked and consented items and no other; null where an item
 * was not among them or the file does not know it.
 *
 * @param incidentType a GBVIMS type for each incident, or its category where it has none
 * @param needs the kind of service that is asked for
 */
public record Packet(
    @Nullable IraqiName name,
    @OneOf({"female", "male", "not-stated"}) @Nullable String sex,
    @Nullable PartialDate birth,
    @Nullable String phone,
    @Nullable SafeContact safeContact,
    @Nullable List<String> incidentType,
    @Nullable String needs,
    @Nullable String narrative) {

  /** What is shown of it: all but the number. */
  OpenedPacket opened() {
    return new OpenedPacket(
        name,
        sex,
        birth,
        safeContact == null ? null : ContactRules.of(safeContact.withoutPhone()),
        phone != null,
        incidentType,
        needs,
        narrative);
  }

  /** A packet of an extract that was taken for these very items. */
  static Packet of(FileExtract extract, Set<Item> items, String serviceKind) {
    return new Packet(
        extract.name(),
        extract.sex(),
        extract.birth(),
        extract.phone(),
        extract.safeContact(),
        extract.incidentTypes(),
        items.contains(Item.NEEDS) ? serviceKind : null,
        extract.narrative());
  }
}
