package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.PARTNER;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.Refused;
import org.junit.jupiter.api.Test;

class DraftBoxTest {
  private static final DraftRef DRAFT =
      new DraftRef(UUID.fromString("01900000-0000-7000-8000-00000000abcd"), "hand-over", 1, CENTRE);

  private final World world = new World();
  private final DraftBox box = new DraftBox(world.keys);
  private final Decision decision = World.decision(CENTRE, Set.of(FieldGroup.IDENTITY));
  private final Envelope sealed = seal(DRAFT, "draft text");

  private Envelope seal(DraftRef ref, String text) {
    DraftSeal seal =
        new DraftSeal(
            world.keys.activeKeyId(ref.recipient(), KeyPairKind.DRAFT),
            world.keys.publicKey(ref.recipient(), KeyPairKind.DRAFT));
    try (Plain plain = Plain.utf8(text)) {
      return seal.seal(ref, plain);
    }
  }

  private String open(DraftRef ref, byte[] envelope) {
    try (Plain plain = box.open(decision, ref, new Envelope(envelope))) {
      return plain.text();
    }
  }

  @Test
  void theCentreOpensTheDraft() {
    assertThat(open(DRAFT, sealed.bytes())).isEqualTo("draft text");
  }

  @Test
  void theEnvelopeTellsOnlyTheStepOfTheLength() {
    assertThat(sealed.bytes()).hasSize(101 + 256);
    assertThat(seal(DRAFT, "a".repeat(252)).bytes()).hasSize(101 + 256);
  }

  @Test
  void theHeaderNamesSuite11AndTheCentresKey() {
    UUID keyId = world.keys.activeKeyId(CENTRE, KeyPairKind.DRAFT);

    assertThat(sealed.bytes()).startsWith(0x4A, 0x53, 0x01, 0x11);
    assertThat(Hpke.DRAFT.keyIdOf(sealed.bytes())).isEqualTo(keyId);
  }

  @Test
  void anotherDraftFormOrSchemaVersionIsUnreadable() {
    assertUnreadable(new DraftRef(UUID.randomUUID(), "hand-over", 1, CENTRE));
    assertUnreadable(new DraftRef(DRAFT.draftId(), "hand-overs", 1, CENTRE));
    assertUnreadable(new DraftRef(DRAFT.draftId(), "hand-over", 2, CENTRE));
  }

  @Test
  void anotherOrganisationCannotOpenIt() {
    assertUnreadable(new DraftRef(DRAFT.draftId(), "hand-over", 1, PARTNER));
  }

  /** A genuine key of the installation, but not the centre's: whoever holds it could read along. */
  @Test
  void aDraftForTheCentreSealedToAnothersKeyIsUnreadable() {
    DraftSeal seal =
        new DraftSeal(
            world.keys.activeKeyId(PARTNER, KeyPairKind.DRAFT),
            world.keys.publicKey(PARTNER, KeyPairKind.DRAFT));
    Envelope misled = seal.seal(DRAFT, Plain.utf8("draft text"));

    EnvelopeMutationTest.assertUnreadable(bytes -> open(DRAFT, bytes), misled.bytes());
  }

  @Test
  void aRetiredKeyStillOpensADestroyedOneDoesNot() {
    SealedKeyPair key = world.stores.pairs.active(CENTRE, KeyPairKind.DRAFT).orElseThrow();
    world.stores.pairs.insert(in(key, KeyState.DECRYPT_ONLY));
    assertThat(open(DRAFT, sealed.bytes())).isEqualTo("draft text");

    world.stores.pairs.insert(in(key, KeyState.DESTROYED));
    assertUnreadable(DRAFT);
  }

  @Test
  void aDecisionForNothingOpensNothing() {
    Decision empty = World.decision(CENTRE, Set.of());

    assertThatThrownBy(() -> box.open(empty, DRAFT, sealed)).isInstanceOf(Refused.class);
  }

  /** The library throws three kinds of exceptions here; a malformed point must not look special. */
  @Test
  void everyByteOfADraft() {
    byte[] genuine = sealed.bytes();
    for (int at = 0; at < genuine.length; at++) {
      for (int mask : new int[] {0x01, 0x10, 0x80, 0xFF}) {
        byte[] mutated = genuine.clone();
        mutated[at] ^= (byte) mask;
        EnvelopeMutationTest.assertUnreadable(bytes -> open(DRAFT, bytes), mutated);
      }
    }
  }

  @Test
  void aDraftCutShort() {
    byte[] genuine = sealed.bytes();
    for (int length = 0; length < genuine.length; length++) {
      EnvelopeMutationTest.assertUnreadable(
          bytes -> open(DRAFT, bytes), Arrays.copyOf(genuine, length));
    }
  }

  @Test
  void aPointThatIsNoneIsUnreadable() {
    byte[] zeros = sealed.bytes();
    Arrays.fill(zeros, Header.BYTES, Header.BYTES + 65, (byte) 0);

    EnvelopeMutationTest.assertUnreadable(bytes -> open(DRAFT, bytes), zeros);
  }

  @Test
  void aPublicKeyThatIsNoneIsRefusedBeforeSealing() {
    DraftSeal seal = new DraftSeal(UUID.randomUUID(), new byte[65]);

    assertThatThrownBy(() -> seal.seal(DRAFT, Plain.utf8("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void assertUnreadable(DraftRef ref) {
    assertThatThrownBy(() -> box.open(decision, ref, sealed)).isInstanceOf(Unreadable.class);
  }

  private static SealedKeyPair in(SealedKeyPair key, KeyState state) {
    return new SealedKeyPair(
        key.keyId(),
        key.org(),
        key.kind(),
        state.wireName(),
        key.publicKey(),
        key.sealedPrivateKey());
  }
}
