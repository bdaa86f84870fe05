package org.jisr.survivor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jisr.access.Rejection;
import org.jisr.security.Decision;
import org.jisr.survivor.incident.IncidentView;
import org.jisr.survivor.person.Identity;
import org.jisr.survivor.person.SafeContact;
import org.jisr.survivor.person.ToldIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Takes chosen items out of a file. Guarantees that a part of which nothing was chosen is not even
 * opened. Whether an item may be chosen is for the consent ledger to say.
 */
@Dependent
public class FileExtracts {
  private static final Set<Item> OF_IDENTITY = EnumSet.of(Item.NAME, Item.SEX, Item.BIRTH);
  private static final Set<Item> OF_CONTACT = EnumSet.of(Item.PHONE, Item.SAFE_CONTACT);

  @Inject Files files;
  @Inject FileContents contents;

  /** The chosen items, opened under a decision about the file. */
  public FileExtract take(Decision decision, FileId id, Set<Item> items) {
    SurvivorFile file = file(id);
    return extract(
        items,
        identity(file, decision, items),
        contact(file, decision, items),
        incidentTypes(file, decision, items),
        narrative(file, decision, items));
  }

  static FileExtract extract(
      Set<Item> items,
      @Nullable Identity identity,
      @Nullable SafeContact contact,
      @Nullable List<String> incidentTypes,
      @Nullable String narrative) {
    boolean phone = items.contains(Item.PHONE);
    @Nullable SafeContact rules = contact == null || phone ? contact : contact.withoutPhone();
    return new FileExtract(
        identity == null || !items.contains(Item.NAME) ? null : identity.name(),
        identity == null || !items.contains(Item.SEX) ? null : identity.sex(),
        identity == null || !items.contains(Item.BIRTH) ? null : identity.birth(),
        contact == null || !phone ? null : contact.phone(),
        items.contains(Item.SAFE_CONTACT) ? rules : null,
        incidentTypes,
        narrative);
  }

  private @Nullable Identity identity(SurvivorFile file, Decision decision, Set<Item> items) {
    if (items.stream().noneMatch(OF_IDENTITY::contains)) {
      return null;
    }
    ToldIdentity told =
        contents.part(file, decision, FilePart.IDENTITY, ToldIdentity.class).value();
    return told == null ? null : told.identity();
  }

  private @Nullable SafeContact contact(SurvivorFile file, Decision decision, Set<Item> items) {
    return items.stream().noneMatch(OF_CONTACT::contains)
        ? null
        : contents.part(file, decision, FilePart.SAFE_CONTACT, SafeContact.class).value();
  }

  private @Nullable List<String> incidentTypes(
      SurvivorFile file, Decision decision, Set<Item> items) {
    return items.contains(Item.INCIDENT_TYPE)
        ? contents.incidents(file, decision).stream().map(FileExtracts::typeOf).toList()
        : null;
  }

  private @Nullable String narrative(SurvivorFile file, Decision decision, Set<Item> items) {
    if (!items.contains(Item.NARRATIVE)) {
      return null;
    }
    Narrative told = contents.part(file, decision, FilePart.NARRATIVE, Narrative.class).value();
    return told == null ? null : told.text();
  }

  private static String typeOf(IncidentView incident) {
    return incident.gbvimsType() == null ? incident.category() : incident.gbvimsType();
  }

  private SurvivorFile file(FileId id) {
    return files.byId(id.value()).orElseThrow(Rejection::notFound);
  }
}
