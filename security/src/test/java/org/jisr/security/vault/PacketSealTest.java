package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.PARTNER;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacketSealTest {
  private static final OrgId STRANGER = World.org("01900000-0000-7000-8000-00000000aaaa");
  private static final Decision SENDING = deciding(CENTRE);
  private static final Decision RECEIVING = deciding(PARTNER);

  private final World world = new World();
  private final PacketSeal seal = new PacketSeal(world.keys, world.stores.grants, world.clock);
  private final PacketRef ref =
      new PacketRef(
          UUID.fromString("01900000-0000-7000-8000-000000002222"),
          UUID.fromString("01900000-0000-7000-8000-000000001111"),
          CENTRE,
          PARTNER,
          FieldGroup.SERVICES,
          world.clock.instant().plus(Duration.ofDays(30)));
  private final SealedPacket packet = seal.seal(SENDING, ref, Plain.utf8("chosen items"));

  private static Decision deciding(OrgId org) {
    return World.decision(org, Set.of(FieldGroup.SERVICES));
  }

  private String open(PacketRef as, SealedPacket sealed) {
    try (Plain plain = seal.open(RECEIVING, as, sealed)) {
      return plain.text();
    }
  }

  @Test
  void theRecipientOpensThePacket() {
    assertThat(open(ref, packet)).isEqualTo("chosen items");
  }

  @Test
  void theHandedKeyAndTheSignaturesHaveTheirFixedSizes() {
    assertThat(packet.handedKey()).hasSize(1156 + 32);
    assertThat(packet.signatures()).hasSize(16 + 64 + 16 + 2420);
  }

  @Test
  void anAcceptedPacketIsAPartOfTheRecipientAndNeedsTheHandedKeyNoMore() {
    seal.accept(RECEIVING, ref, packet);

    assertThat(
            world.vault.open(
                ref.part(), new ServerUnlock(RECEIVING), packet.content(), Plain::text))
        .isEqualTo("chosen items");
  }

  @Test
  void acceptingTwiceChangesNothing() {
    seal.accept(RECEIVING, ref, packet);
    seal.accept(RECEIVING, ref, packet);

    assertThat(world.stores.grants.rows).hasSize(1);
  }

  @Test
  void beforeAcceptanceTheVaultHoldsNoKeyToIt() {
    assertThatThrownBy(
            () ->
                world.vault.open(
                    ref.part(), new ServerUnlock(RECEIVING), packet.content(), Plain::text))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void theSenderCannotOpenItsOwnPacket() {
    assertThatThrownBy(() -> seal.open(SENDING, ref, packet)).isInstanceOf(Refused.class);
  }

  @Test
  void whoDoesNotActForTheSenderSealsNothing() {
    assertThatThrownBy(() -> seal.seal(RECEIVING, ref, Plain.utf8("forged")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void anExpiredPacketIsNeitherOpenedNorAccepted() {
    world.clock.move(Duration.ofDays(30));

    assertThatThrownBy(() -> open(ref, packet)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> seal.accept(RECEIVING, ref, packet)).isInstanceOf(Refused.class);
  }

  @Test
  void anExpiryMovedInTheDatabaseIsUnreadable() {
    world.clock.move(Duration.ofDays(31));
    PacketRef prolonged =
        new PacketRef(
            ref.packetId(),
            ref.referralId(),
            CENTRE,
            PARTNER,
            ref.group(),
            ref.expires().plus(Duration.ofDays(30)));

    assertThatThrownBy(() -> open(prolonged, packet)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aGroupTheDecisionDoesNotNameIsRefused() {
    Decision narrow = World.decision(PARTNER, Set.of(FieldGroup.IDENTITY));

    assertThatThrownBy(() -> seal.open(narrow, ref, packet)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @MethodSource("refsThatDifferInOneElement")
  void anotherPacketReferralSenderOrGroupIsUnreadable(PacketRef other) {
    assertThatThrownBy(
            () -> seal.open(World.decision(PARTNER, Set.of(other.group())), other, packet))
        .isInstanceOf(Unreadable.class);
  }

  Stream<PacketRef> refs() {
    UUID id = UUID.fromString("01900000-0000-7000-8000-000000003333");
    return Stream.of(
        new PacketRef(id, ref.referralId(), CENTRE, PARTNER, ref.group(), ref.expires()),
        new PacketRef(ref.packetId(), id, CENTRE, PARTNER, ref.group(), ref.expires()),
        new PacketRef(
            ref.packetId(), ref.referralId(), STRANGER, PARTNER, ref.group(), ref.expires()),
        new PacketRef(
            ref.packetId(),
            ref.referralId(),
            CENTRE,
            PARTNER,
            FieldGroup.NARRATIVE,
            ref.expires()));
  }

  static Stream<PacketRef> refsThatDifferInOneElement() {
    return new PacketSealTest().refs();
  }

  @Test
  void anotherRecipientCannotOpenIt() {
    world.keys.create(STRANGER);
    PacketRef stolen =
        new PacketRef(
            ref.packetId(), ref.referralId(), CENTRE, STRANGER, ref.group(), ref.expires());

    assertThatThrownBy(() -> seal.open(deciding(STRANGER), stolen, packet))
        .isInstanceOf(Unreadable.class);
  }

  /** One forged signature beside one genuine: neither algorithm alone convinces. */
  @Test
  void bothSignaturesMustHold() {
    SealedPacket foreign = seal.seal(SENDING, ref, Plain.utf8("other items"));
    byte[] classicReplaced = packet.signatures().clone();
    System.arraycopy(foreign.signatures(), 0, classicReplaced, 0, 16 + 64);
    byte[] quantumSafeReplaced = packet.signatures().clone();
    System.arraycopy(foreign.signatures(), 80, quantumSafeReplaced, 80, 16 + 2420);

    assertUnreadable(new SealedPacket(packet.content(), packet.handedKey(), classicReplaced));
    assertUnreadable(new SealedPacket(packet.content(), packet.handedKey(), quantumSafeReplaced));
  }

  @Test
  void aPacketSignedByAnotherOrganisationUnderTheSendersNameIsUnreadable() {
    PacketRef ownName =
        new PacketRef(
            ref.packetId(), ref.referralId(), PARTNER, PARTNER, ref.group(), ref.expires());
    SealedPacket forged = seal.seal(RECEIVING, ownName, Plain.utf8("forged"));

    assertUnreadable(forged);
  }

  @Test
  void everyByteOfASignatureKeyOrContent() {
    long tried = 0;
    for (int column = 0; column < 3; column++) {
      byte[] genuine = columns(packet)[column];
      int step = column == 2 ? 19 : 7;
      for (int at = 0; at < genuine.length; at += at < 100 ? 1 : step) {
        byte[] mutated = genuine.clone();
        mutated[at] ^= 1;
        assertUnreadable(with(column, mutated));
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(500);
  }

  @Test
  void aColumnCutShort() {
    for (int column = 0; column < 3; column++) {
      byte[] genuine = columns(packet)[column];
      for (int length : new int[] {0, 1, 19, 20, 99, genuine.length - 1}) {
        assertUnreadable(with(column, Arrays.copyOf(genuine, length)));
      }
    }
  }

  private static byte[][] columns(SealedPacket sealed) {
    return new byte[][] {sealed.content().bytes(), sealed.handedKey(), sealed.signatures()};
  }

  private SealedPacket with(int column, byte[] bytes) {
    byte[][] columns = columns(packet);
    columns[column] = bytes;
    return new SealedPacket(new Envelope(columns[0]), columns[1], columns[2]);
  }

  private void assertUnreadable(SealedPacket sealed) {
    assertThatThrownBy(() -> open(ref, sealed)).isInstanceOf(Unreadable.class);
  }
}
