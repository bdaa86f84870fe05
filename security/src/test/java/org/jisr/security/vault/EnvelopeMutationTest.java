package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.part;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jisr.security.FieldGroup;
import org.junit.jupiter.api.Test;

/**
 * Every byte of what is stored, changed to every other value, is {@link Unreadable}: no mutation
 * opens, and none ends in another exception that would tell an attacker how far it got.
 */
class EnvelopeMutationTest {
  private final World world = new World();

  @Test
  void everyByteOfAnEnvelope() {
    PartRef part = part(FieldGroup.IDENTITY, 1);
    byte[] genuine = world.seal(part, "x".repeat(100)).bytes();

    long tried = mutate(genuine, bytes -> world.open(part, new Envelope(bytes)));

    assertThat(tried).isEqualTo((100 + 128) * 255L);
  }

  @Test
  void everyByteOfAWrappedDataKey() {
    PartRef part = part(FieldGroup.IDENTITY, 1);
    Envelope envelope = world.seal(part, "x");
    DekGrant genuine = world.stores.grants.rows.values().iterator().next();

    long tried =
        mutate(
            genuine.wrapped(),
            bytes -> {
              world.stores.grants.delete(genuine.keyOwner(), genuine.group(), CENTRE);
              world.stores.grants.insert(with(genuine, bytes));
              world.open(part, envelope);
            });

    assertThat(tried).isEqualTo(80 * 255L);
  }

  @Test
  void everyByteOfAWrappedOrganisationKey() {
    PartRef part = part(FieldGroup.IDENTITY, 1);
    Envelope envelope = world.seal(part, "x");
    KeyName name = new KeyName(CENTRE, KeyPurpose.OBK, 1);
    WrappedOrgKey genuine = world.stores.keys.find(CENTRE, KeyPurpose.OBK, 1).orElseThrow();

    long tried =
        mutate(
            genuine.wrapped(),
            bytes -> {
              world.stores.keys.rows.put(name, with(genuine, bytes));
              Vault fresh =
                  KeyedVault.over(world.kek, world.stores.keys, world.stores.grants, world.clock);
              fresh.open(part, World.as(CENTRE), envelope, Plain::text);
            });

    assertThat(tried).isEqualTo(80 * 255L);
  }

  @Test
  void everyByteOfASealedPrivateHalf() {
    SealedKeyPair genuine =
        world.stores.pairs.active(CENTRE, KeyPairKind.SIGN_ED25519).orElseThrow();

    long tried =
        mutate(
            genuine.sealedPrivateKey(),
            bytes -> {
              world.stores.pairs.insert(
                  new SealedKeyPair(
                      genuine.keyId(),
                      CENTRE,
                      genuine.kind(),
                      genuine.state(),
                      genuine.publicKey(),
                      bytes));
              world.keys.publicKey(CENTRE, KeyPairKind.SIGN_ED25519);
            });

    assertThat(tried).isEqualTo(84 * 255L);
  }

  @Test
  void anEnvelopeCutShortOrMadeLonger() {
    PartRef part = part(FieldGroup.NARRATIVE, 1);
    byte[] genuine = world.seal(part, "x").bytes();

    for (int length = 0; length < genuine.length + 40; length++) {
      if (length != genuine.length) {
        byte[] cut = Arrays.copyOf(genuine, length);
        assertUnreadable(bytes -> world.open(part, new Envelope(bytes)), cut);
      }
    }
  }

  static long mutate(byte[] genuine, Consumer<byte[]> open) {
    long tried = 0;
    for (int at = 0; at < genuine.length; at++) {
      for (int mask = 1; mask < 256; mask++) {
        byte[] mutated = genuine.clone();
        mutated[at] ^= (byte) mask;
        assertUnreadable(open, mutated);
        tried++;
      }
    }
    return tried;
  }

  static void assertUnreadable(Consumer<byte[]> open, byte[] bytes) {
    try {
      open.accept(bytes);
    } catch (Unreadable expected) {
      if (expected.getCause() == null && "unreadable".equals(expected.getMessage())) {
        return;
      }
      throw new AssertionError("says more than it may", expected);
    }
    throw new AssertionError("opened");
  }

  private static DekGrant with(DekGrant row, byte[] wrapped) {
    return new DekGrant(
        row.org(),
        row.keyOwner(),
        row.group(),
        row.dekId(),
        row.obkVersion(),
        row.tier(),
        row.suite(),
        row.recipientKind(),
        wrapped);
  }

  private static WrappedOrgKey with(WrappedOrgKey row, byte[] wrapped) {
    return new WrappedOrgKey(
        row.org(), row.purpose(), row.version(), row.kekEpoch(), row.suite(), row.state(), wrapped);
  }
}
