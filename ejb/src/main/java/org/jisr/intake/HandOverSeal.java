package org.jisr.intake;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.jisr.access.Rejection;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.DraftBox;
import org.jisr.security.vault.DraftRef;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.KeyPairKind;
import org.jisr.security.vault.OrgKeys;
import org.jisr.security.vault.Plain;
import org.jisr.security.vault.Recipient;
import org.jisr.security.vault.Unreadable;
import org.jisr.security.vault.Vault;
import org.jisr.survivor.Urgency;
import org.jisr.survivor.person.Faults;
import org.jisr.survivor.person.SafeContact;
import org.jspecify.annotations.Nullable;

/**
 * Takes a phone's draft out of its envelope and into the centre's. Guarantees that only the fields
 * we know, within their bounds, are sealed again, under a fresh data key of the centre; of what the
 * phone sent nothing is kept.
 */
@ApplicationScoped
class HandOverSeal {
  static final String FORM = "hand-over";
  static final int SCHEMA = 1;
  private static final int SUITE = 0x11;

  private final Jsonb json = JsonbBuilder.create();

  @Inject OrgKeys keys;
  @Inject SealedRecords sealed;
  @Inject Vault vault;
  @Inject Clock clock;

  /** The key a phone seals to. */
  CentreKey keyOf(OrgId centre) {
    byte[] key = keys.publicKey(centre, KeyPairKind.DRAFT);
    return new CentreKey(
        centre.value(),
        keys.activeKeyId(centre, KeyPairKind.DRAFT),
        Base64.getUrlEncoder().withoutPadding().encodeToString(key),
        SUITE,
        FORM,
        SCHEMA);
  }

  HandOverId newId() {
    return new HandOverId(UuidV7.next(clock));
  }

  /**
   * The hand-over a command makes; the command's own shape is already checked.
   *
   * @throws Rejection invalid: field {@code sealed} where it does not open, else the fields in it
   */
  HandOver received(
      Decision decision, SendHandOver command, HandOverId id, OrgId centre, OrgId sender) {
    SafeContact contact = opened(decision, command, centre);
    Faults faults = new Faults("sealed");
    contact.check(faults);
    faults.refuse();
    Instant now = clock.instant();
    Agreement said = requireNonNull(command.agreement());
    HandOverContent content =
        new HandOverContent(
            contact, requireNonNull(said.wording()), requireNonNull(said.language()), now);
    Envelope envelope = sealed.seal(HandOver.contentOf(id, centre), decision, content);
    Urgency urgency = Urgency.of(command.urgency()).orElseThrow();
    return HandOver.sent(
        new HandOver.Sending(id, centre, sender, envelope), urgency, now, clock.getZone());
  }

  Instant now() {
    return clock.instant();
  }

  /** Destroys the key of what was taken back: nobody opens it any more, the centre neither. */
  void destroy(Receipt recalled) {
    vault.revoke(
        HandOver.contentOf(recalled.id(), recalled.centre()),
        Recipient.organisation(recalled.centre()));
  }

  /** What the centre reads. */
  HandOverContent open(HandOver handOver, Decision decision) {
    return sealed.open(handOver.part(), decision, handOver.envelope(), HandOverContent.class);
  }

  private SafeContact opened(Decision decision, SendHandOver command, OrgId centre) {
    DraftRef ref = new DraftRef(requireNonNull(command.id()), FORM, SCHEMA, centre);
    @Nullable SafeContact contact = null;
    try (Plain plain = new DraftBox(keys).open(decision, ref, new Envelope(command.envelope()))) {
      contact = json.fromJson(plain.text(), SafeContact.class);
    } catch (Unreadable | JsonbException unreadable) {
      throw Rejection.invalid("sealed", "unreadable");
    }
    if (contact == null) {
      throw Rejection.invalid("sealed", "unreadable");
    }
    return contact;
  }
}
