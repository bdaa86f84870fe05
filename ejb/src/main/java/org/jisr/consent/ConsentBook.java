package org.jisr.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.keys.SealedRecords;
import org.jisr.people.Roster;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.survivor.FileId;
import org.jisr.survivor.person.Faults;
import org.jspecify.annotations.Nullable;

/** The ledger's rows, opened and sealed. */
@Dependent
class ConsentBook {
  @Inject Consents table;
  @Inject SealedRecords sealed;
  @Inject Roster roster;
  @Inject Clock clock;

  /** Every consent of a file, the newest first, withdrawn and expired ones too. */
  List<ConsentView> ofFile(FileId file, Decision decision) {
    return table.ofFile(file.value()).stream().map(consent -> view(consent, decision)).toList();
  }

  ConsentView view(Consent consent, Decision decision) {
    ConsentContent content =
        sealed.open(consent.part(), decision, consent.envelope(), ConsentContent.class);
    return consent.view(content, clock.instant(), table.withdrawalOf(consent.id().value()));
  }

  /**
   * One consent of a file.
   *
   * @throws Rejection not found, also for another file's
   */
  Consent of(Target file, ConsentId id) {
    return table
        .byId(id.value())
        .filter(consent -> consent.isOf(file))
        .orElseThrow(Rejection::notFound);
  }

  /**
   * Seals and stores a consent of a centre's file.
   *
   * @throws Rejection invalid, naming each field
   */
  Consent store(RecordConsent command, FileId file, OrgId centre, Decision decision) {
    Faults faults = command.faults(LocalDate.now(clock));
    UUID recipient = command.recipient();
    if (recipient != null && !isProvider(recipient)) {
      faults.add("recipient", "unknown");
    }
    faults.refuse();
    ConsentContent content = command.content();
    var giving =
        new Consent.Giving(new ConsentId(UuidV7.next(clock)), centre, file, command.recipient());
    Envelope envelope = sealed.seal(giving.part(), decision, content);
    Consent consent = Consent.given(giving, content, envelope, clock.instant(), clock.getZone());
    table.insert(consent);
    return consent;
  }

  /** Adds the withdrawal; one that is there already stays as it was. Returns whether it is new. */
  boolean withdraw(Consent consent) {
    if (table.withdrawalOf(consent.id().value()).isPresent()) {
      return false;
    }
    table.insert(new Withdrawal(consent, clock.instant()));
    return true;
  }

  /** The consent, if it is live at this moment. */
  @Nullable Consent liveOrNull(Target file, ConsentId id) {
    Instant now = clock.instant();
    return table
        .byId(id.value())
        .filter(consent -> consent.isOf(file))
        .filter(consent -> consent.isLiveAt(now, table.withdrawalOf(id.value())))
        .orElse(null);
  }

  private boolean isProvider(UUID organisation) {
    return roster
        .find(new OrgId(organisation))
        .filter(known -> known.kind().equals("provider"))
        .isPresent();
  }
}
