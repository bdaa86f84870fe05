package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.PARTNER;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrgKeysTest {
  private static final OrgId NEW = World.org("01900000-0000-7000-8000-00000000aaaa");

  private final World world = new World();

  @Test
  void creatingTwiceChangesNothing() {
    Map<KeyName, WrappedOrgKey> keys = new HashMap<>(world.stores.keys.rows);
    Map<UUID, SealedKeyPair> pairs = new HashMap<>(world.stores.pairs.rows);

    world.keys.create(CENTRE);

    assertThat(world.stores.keys.rows).isEqualTo(keys);
    assertThat(world.stores.pairs.rows).isEqualTo(pairs);
  }

  @Test
  void aCreationCutShortIsCompleted() {
    UUID draft = world.keys.activeKeyId(CENTRE, KeyPairKind.DRAFT);
    world.stores.pairs.rows.remove(world.keys.activeKeyId(CENTRE, KeyPairKind.PACKET));

    world.keys.create(CENTRE);

    assertThat(world.keys.activeKeyId(CENTRE, KeyPairKind.DRAFT)).isEqualTo(draft);
    assertThat(world.keys.publicKey(CENTRE, KeyPairKind.PACKET)).hasSize(1216);
  }

  @ParameterizedTest
  @CsvSource({"DRAFT, 65", "PACKET, 1216", "SIGN_ED25519, 32", "SIGN_MLDSA44, 1312"})
  void publicKeysHaveTheSizeOfTheirKind(KeyPairKind kind, int bytes) {
    assertThat(world.keys.publicKey(CENTRE, kind)).hasSize(bytes);
  }

  @ParameterizedTest
  @EnumSource(KeyPairKind.class)
  void aPublicKeyExchangedInTheDatabaseIsNotHandedOut(KeyPairKind kind) {
    SealedKeyPair genuine = world.stores.pairs.active(CENTRE, kind).orElseThrow();
    byte[] attackers = world.keys.publicKey(PARTNER, kind);
    world.stores.pairs.insert(
        new SealedKeyPair(
            genuine.keyId(), CENTRE, kind, genuine.state(), attackers, genuine.sealedPrivateKey()));

    assertThatThrownBy(() -> world.keys.publicKey(CENTRE, kind)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aWholeForeignPairUnderOurNameIsNotHandedOut() {
    SealedKeyPair foreign = world.stores.pairs.active(PARTNER, KeyPairKind.DRAFT).orElseThrow();
    world.stores.pairs.rows.remove(world.keys.activeKeyId(CENTRE, KeyPairKind.DRAFT));
    world.stores.pairs.insert(
        new SealedKeyPair(
            foreign.keyId(),
            CENTRE,
            foreign.kind(),
            foreign.state(),
            foreign.publicKey(),
            foreign.sealedPrivateKey()));

    assertThatThrownBy(() -> world.keys.publicKey(CENTRE, KeyPairKind.DRAFT))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void noStoredRowContainsThePrivateHalf() {
    SealedKeyPair row = world.stores.pairs.active(CENTRE, KeyPairKind.SIGN_ED25519).orElseThrow();
    try (KeyPair pair = world.keys.open(row)) {
      byte[] seed = pair.privateKey().bytes();
      assertThat(Signing.ED25519.publicKeyOf(seed)).isEqualTo(row.publicKey());
      assertThat(hex(row.sealedPrivateKey())).doesNotContain(hex(seed));
    }
  }

  @Test
  void anOrganisationWithoutKeysSaysSo() {
    assertThatThrownBy(() -> world.keys.publicKey(NEW, KeyPairKind.DRAFT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void auditMacsOfTwoOrganisationsDiffer() {
    byte[] event = {1, 2, 3};
    byte[] ours = world.keys.auditMac(CENTRE).of(event);

    assertThat(world.keys.auditMac(CENTRE).holds(event, ours)).isTrue();
    assertThat(world.keys.auditMac(PARTNER).holds(event, ours)).isFalse();
  }

  @Test
  void aPersonsTokenIsTheSameEachTimeAndAnothersDiffers() {
    UUID person = UUID.randomUUID();
    byte[] token = world.keys.personKeys(CENTRE).personKey(person);

    assertThat(world.keys.personKeys(CENTRE).personKey(person)).isEqualTo(token).hasSize(32);
    assertThat(world.keys.personKeys(CENTRE).personKey(UUID.randomUUID())).isNotEqualTo(token);
  }

  @Test
  void onePersonsTokensAtTwoOrganisationsDoNotMatch() {
    UUID person = UUID.randomUUID();

    assertThat(world.keys.personKeys(CENTRE).personKey(person))
        .isNotEqualTo(world.keys.personKeys(PARTNER).personKey(person));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
