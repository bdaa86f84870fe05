package org.jisr.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Target;
import org.jisr.keys.JdbcGrants;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.Refused;
import org.jisr.security.Role;
import org.jisr.security.vault.DraftBox;
import org.jisr.security.vault.DraftRef;
import org.jisr.security.vault.DraftSeal;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.KeyPairKind;
import org.jisr.security.vault.OrgKeys;
import org.jisr.security.vault.PacketRef;
import org.jisr.security.vault.PacketSeal;
import org.jisr.security.vault.PartRef;
import org.jisr.security.vault.Plain;
import org.jisr.security.vault.SealedPacket;
import org.jisr.security.vault.ServerUnlock;
import org.jisr.security.vault.Unreadable;
import org.jisr.security.vault.Vault;
import org.junit.jupiter.api.Test;

/**
 * The vault in the server: its keys from the database and the key folder, its library from the EAR.
 */
class VaultTest extends InContainer {
  private static final String TEXT = "نص تجريبي لا معنى له";

  @Inject DataSources sources;
  @Inject Vault vault;
  @Inject OrgKeys keys;
  @Inject Access access;
  @Inject Clock clock;
  @Inject People people;

  private final OrgId maqal = People.tenant("maqal");
  private final OrgId centre = People.tenant("centre");
  private final OrgId clinic = People.tenant("clinic");

  @Test
  void whatIsSealedInTheServerOpensThereAndHidesItsText() {
    Decision decision = logging("maqal");
    PartRef part = PartRef.of(maqal, "issue", UUID.randomUUID(), FieldGroup.NARRATIVE, 3);
    Envelope envelope = vault.seal(part, new ServerUnlock(decision), Plain.utf8(TEXT));
    assertThat(new String(envelope.bytes(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("تجريبي");
    assertThat(vault.open(part, new ServerUnlock(decision), envelope, Plain::text)).isEqualTo(TEXT);
  }

  @Test
  void itOpensAtNoOtherPlaceAndAtNoOlderVersion() {
    ServerUnlock unlock = new ServerUnlock(logging("maqal"));
    PartRef part = PartRef.of(maqal, "issue", UUID.randomUUID(), FieldGroup.NARRATIVE, 3);
    Envelope envelope = vault.seal(part, unlock, Plain.utf8(TEXT));
    PartRef moved =
        PartRef.of(maqal, "issue", UUID.randomUUID(), FieldGroup.NARRATIVE, 3)
            .keyedBy(part.recordId());
    unreadable(() -> vault.open(part.at(2), unlock, envelope, Plain::text));
    unreadable(() -> vault.open(moved, unlock, envelope, Plain::text));
    unreadable(() -> vault.open(part, new ServerUnlock(logging("zubair")), envelope, Plain::text));
  }

  @Test
  void aChangedByteMakesItUnreadable() {
    ServerUnlock unlock = new ServerUnlock(logging("maqal"));
    PartRef part = PartRef.of(maqal, "issue", UUID.randomUUID(), FieldGroup.NARRATIVE, 1);
    byte[] bytes = vault.seal(part, unlock, Plain.utf8(TEXT)).bytes();
    bytes[bytes.length / 2] ^= 1;
    unreadable(() -> vault.open(part, unlock, new Envelope(bytes), Plain::text));
  }

  @Test
  void aDecisionOpensOnlyTheGroupsItNames() {
    PartRef part = PartRef.of(maqal, "issue", UUID.randomUUID(), FieldGroup.IDENTITY, 1);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> vault.seal(part, new ServerUnlock(logging("maqal")), Plain.utf8(TEXT)));
  }

  @Test
  void aDraftSealedToTheCentreOpensAtTheCentreAlone() {
    Decision opening = decided(Role.CASE_WORKER, "centre", Action.OPEN_HAND_OVER, "hand-over");
    DraftRef draft = new DraftRef(UUID.randomUUID(), "hand-over", 1, centre);
    DraftSeal seal =
        new DraftSeal(
            keys.activeKeyId(centre, KeyPairKind.DRAFT), keys.publicKey(centre, KeyPairKind.DRAFT));
    Envelope sealed = seal.seal(draft, Plain.utf8(TEXT));
    DraftBox box = new DraftBox(keys);
    try (Plain opened = box.open(opening, draft, sealed)) {
      assertThat(opened.text()).isEqualTo(TEXT);
    }
    unreadable(
        () -> box.open(opening, new DraftRef(draft.draftId(), "hand-over", 1, maqal), sealed));
    unreadable(
        () -> box.open(opening, new DraftRef(UUID.randomUUID(), "hand-over", 1, centre), sealed));
  }

  @Test
  void aPacketOpensAtItsRecipientAndNowhereElse() {
    Decision referring = decidedFor(Role.CASE_WORKER, "centre", Action.REFER, "survivor-file");
    Decision receiving = decided(Role.SERVICE_PROVIDER, "clinic", Action.OPEN_REFERRAL, "referral");
    Decision elsewhere = decided(Role.SERVICE_PROVIDER, "legal", Action.OPEN_REFERRAL, "referral");
    PacketRef ref =
        new PacketRef(
            UUID.randomUUID(),
            UUID.randomUUID(),
            centre,
            clinic,
            FieldGroup.SERVICES,
            clock.instant().plus(Duration.ofDays(1)));
    PacketSeal seal = new PacketSeal(keys, new JdbcGrants(sources.cases()), clock);
    SealedPacket packet = seal.seal(referring, ref, Plain.utf8(TEXT));
    try (Plain opened = seal.open(receiving, ref, packet)) {
      assertThat(opened.text()).isEqualTo(TEXT);
    }
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> seal.open(elsewhere, ref, packet));
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> seal.open(referring, ref, packet));
    seal.accept(receiving, ref, packet);
    assertThat(vault.open(ref.part(), new ServerUnlock(receiving), packet.content(), Plain::text))
        .isEqualTo(TEXT);
  }

  private Decision logging(String forum) {
    return decided(Role.FORUM_CHAIR, forum, Action.LOG_ISSUE, "issue");
  }

  private Decision decided(Role role, String organisation, Action action, String type) {
    return access.decide(
        people.newcomer(role, organisation),
        action,
        Target.of(type, UUID.randomUUID(), People.tenant(organisation)));
  }

  private Decision decidedFor(Role role, String organisation, Action action, String type) {
    Actor actor = people.newcomer(role, organisation);
    return access.decide(
        actor,
        action,
        Target.assigned(type, UUID.randomUUID(), People.tenant(organisation), actor.person()));
  }

  private static void unreadable(Callable<?> opening) {
    assertThatExceptionOfType(Unreadable.class).isThrownBy(opening::call);
  }
}
