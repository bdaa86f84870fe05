package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.part;

import java.time.Duration;
import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.junit.jupiter.api.Test;

class KeyCacheTest {
  private static final KeyName OBK = new KeyName(CENTRE, KeyPurpose.OBK, 1);

  private final World world = new World();
  private final PartRef part = part(FieldGroup.NARRATIVE, 1);
  private final Envelope envelope = world.seal(part, "text");

  private int unwrapsOfOpening() {
    int before = world.kek.unwraps;
    world.open(part, envelope);
    return world.kek.unwraps - before;
  }

  @Test
  void withinFifteenMinutesTheKeyEncryptionKeyIsNotAsked() {
    world.clock.move(Duration.ofMinutes(14));

    assertThat(unwrapsOfOpening()).isZero();
  }

  @Test
  void afterFifteenMinutesItIsAskedAgain() {
    world.clock.move(Duration.ofMinutes(15));

    assertThat(unwrapsOfOpening()).isOne();
  }

  @Test
  void useDoesNotProlongTheFifteenMinutes() {
    world.clock.move(Duration.ofMinutes(14));
    world.open(part, envelope);
    world.clock.move(Duration.ofMinutes(1));

    assertThat(unwrapsOfOpening()).isOne();
  }

  @Test
  void aClockPutBackDoesNotProlongThemEither() {
    world.clock.move(Duration.ofHours(-1));

    assertThat(unwrapsOfOpening()).isOne();
  }

  @Test
  void twoVersionsOfABaseKeyAreReadableAndTheNewOneSeals() {
    PartRef newer = PartRef.of(CENTRE, "survivor-file", UUID.randomUUID(), FieldGroup.NARRATIVE, 1);
    world.stores.keys.mark(row(), KeyState.DECRYPT_ONLY);
    insertBaseKey(2);

    Envelope underNew = world.seal(newer, "new");

    assertThat(world.open(part, envelope)).isEqualTo("text");
    assertThat(world.open(newer, underNew)).isEqualTo("new");
    assertThat(world.stores.grants.find(newer.keyOwner(), FieldGroup.NARRATIVE, CENTRE))
        .hasValueSatisfying(grant -> assertThat(grant.obkVersion()).isEqualTo(2));
  }

  @Test
  void aDestroyedBaseKeyOpensNothingOnceItLeftTheCache() {
    world.stores.keys.mark(row(), KeyState.DESTROYED);
    world.clock.move(Duration.ofMinutes(15));

    assertThatThrownBy(() -> world.open(part, envelope)).isInstanceOf(Unreadable.class);
  }

  @Test
  void aRowOfAnotherVersionCannotStandInForADestroyedOne() {
    insertBaseKey(2);
    WrappedOrgKey second = world.stores.keys.find(CENTRE, KeyPurpose.OBK, 2).orElseThrow();
    world.stores.keys.rows.put(
        OBK,
        new WrappedOrgKey(
            CENTRE,
            KeyPurpose.OBK,
            1,
            second.kekEpoch(),
            second.suite(),
            second.state(),
            second.wrapped()));
    world.clock.move(Duration.ofMinutes(15));

    assertThatThrownBy(() -> world.open(part, envelope)).isInstanceOf(Unreadable.class);
  }

  @Test
  void theKeyThatLeavesAFullCacheIsReadAgain() {
    OrgKeyRing ring = new OrgKeyRing(world.kek, world.stores.keys, world.clock);
    byte[] first = ring.key(OBK, SubKey.WRAP).bytes();
    WrappedOrgKey row = row();
    for (int i = 0; i < 600; i++) {
      KeyName name = new KeyName(new OrgId(new UUID(0, i)), KeyPurpose.OBK, 1);
      byte[] wrapped =
          world.kek.wrap(1, new byte[32], name.associatedData(row.suite(), row.kekEpoch()));
      world.stores.keys.insert(
          new WrappedOrgKey(name.org(), KeyPurpose.OBK, 1, 1, row.suite(), row.state(), wrapped));
      ring.key(name, SubKey.WRAP);
    }
    int before = world.kek.unwraps;

    assertThat(ring.key(OBK, SubKey.WRAP).bytes()).isEqualTo(first);
    assertThat(world.kek.unwraps).isEqualTo(before + 1);
  }

  @Test
  void wipingAUsersCopyDoesNotWipeTheCache() {
    OrgKeyRing ring = new OrgKeyRing(world.kek, world.stores.keys, world.clock);
    SecretBytes copy = ring.key(OBK, SubKey.WRAP);
    byte[] key = copy.bytes().clone();
    copy.close();

    assertThat(copy.bytes()).containsOnly(0);
    assertThat(ring.key(OBK, SubKey.WRAP).bytes()).isEqualTo(key);
  }

  private WrappedOrgKey row() {
    return world.stores.keys.find(CENTRE, KeyPurpose.OBK, 1).orElseThrow();
  }

  private void insertBaseKey(int version) {
    KeyName name = new KeyName(CENTRE, KeyPurpose.OBK, version);
    byte suite = Suite.WRAPPED_KEY.code();
    byte[] wrapped = world.kek.wrap(1, SecretBytes.randomBytes(32), name.associatedData(suite, 1));
    world.stores.keys.insert(
        new WrappedOrgKey(
            CENTRE, KeyPurpose.OBK, version, 1, suite, KeyState.ACTIVE.wireName(), wrapped));
  }
}
