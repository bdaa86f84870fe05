package org.jisr.referral;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.consent.ConsentId;
import org.jisr.consent.LiveConsent;
import org.jisr.consent.LiveConsents;
import org.jisr.directory.ServiceBook;
import org.jisr.directory.ServiceId;
import org.jisr.directory.ServiceView;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PacketRef;
import org.jisr.security.vault.SealedPacket;
import org.jisr.survivor.FileExtracts;
import org.jisr.survivor.FileId;
import org.jisr.survivor.Item;
import org.jisr.survivor.Urgency;

/** Puts a packet together and sends it: consent first, then the items, then the seal. */
@Dependent
class Dispatch {
  @Inject LiveConsents consents;
  @Inject ServiceBook services;
  @Inject FileExtracts extracts;
  @Inject Packets packets;
  @Inject SealedRecords sealed;
  @Inject Post post;

  /**
   * Sends; the command's own shape is already checked.
   *
   * @throws Rejection invalid, for an unknown service or an item without consent; or conflict,
   *     consent-missing
   */
  Sent send(Decision decision, Target file, ReferSurvivor command) {
    UUID consentId = requireNonNull(command.consent());
    LiveConsent consent = consents.toReferral(file, new ConsentId(consentId), decision);
    ServiceView service =
        services
            .find(new ServiceId(requireNonNull(command.service())))
            .orElseThrow(() -> Rejection.invalid("service", "unknown"));
    OrgId provider = new OrgId(service.organisation().id());
    Set<Item> items = consent.cover(provider, command.ticked());
    OrgId centre = file.organisations().iterator().next();
    FileId fileId = new FileId(file.object().id());

    Packet packet = Packet.of(extracts.take(decision, fileId, items), items, service.kind());
    PacketRef ref =
        new PacketRef(
            UUID.randomUUID(),
            post.newId(),
            centre,
            provider,
            FieldGroup.SERVICES,
            consent.endsAt());
    SealedPacket sealedPacket = packets.seal(decision, ref, packet);
    var source = new Origin.Source(ref.referralId(), centre, fileId.value(), consentId);
    List<String> codes = items.stream().map(Item::code).sorted().toList();
    Envelope listed = sealed.seal(source.part(), decision, new SentItems(codes));
    Urgency urgency = Urgency.of(command.urgency()).orElseThrow();
    post.send(
        new Referral.Sending(ref, new ServiceId(service.id()), urgency),
        sealedPacket,
        source,
        listed);
    return new Sent(new ReferralId(ref.referralId()), sealedPacket.content(), listed);
  }

  List<FileReferral> ofFile(Decision decision, FileId file) {
    return post.originsOf(file).stream().map(origin -> line(origin, decision)).toList();
  }

  private FileReferral line(Origin origin, Decision decision) {
    Referral referral = post.byId(new ReferralId(origin.referral()));
    ServiceName name =
        services.find(referral.service()).map(ServiceName::from).orElseThrow(Rejection::notFound);
    SentItems items = sealed.open(origin.part(), decision, origin.envelope(), SentItems.class);
    return referral.ofFile(origin, name, items.items());
  }

  /** A referral that was sent, and its two envelopes for the trail. */
  record Sent(ReferralId referral, Envelope packet, Envelope items) {}
}
