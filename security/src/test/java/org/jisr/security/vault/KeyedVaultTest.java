package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.FILE;
import static org.jisr.security.vault.World.PARTNER;
import static org.jisr.security.vault.World.as;
import static org.jisr.security.vault.World.part;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.Refused;
import org.jisr.security.Sha256;
import org.junit.jupiter.api.Test;

class KeyedVaultTest {
  private static final UUID INCIDENT = UUID.fromString("01900000-0000-7000-8000-000000001c1d");
  private static final String TEXT = "نص تجريبي لا يصف أحدا";

  private final World world = new World();

  @Test
  void whatWasSealedOpensAgain() {
    PartRef part = part(FieldGroup.NARRATIVE, 1);

    assertThat(world.open(part, world.seal(part, TEXT))).isEqualTo(TEXT);
  }

  @Test
  void anEmptyTextOpensAgain() {
    PartRef part = part(FieldGroup.IDENTITY, 1);

    assertThat(world.open(part, world.seal(part, ""))).isEmpty();
  }

  @Test
  void theSameTextSealedTwiceLooksDifferent() {
    PartRef part = part(FieldGroup.NARRATIVE, 1);

    assertThat(world.seal(part, TEXT)).isNotEqualTo(world.seal(part, TEXT));
  }

  @Test
  void partsOfOneGroupShareTheKeyOfTheirOwner() {
    PartRef incident =
        PartRef.of(CENTRE, "incident", INCIDENT, FieldGroup.NARRATIVE, 1).keyedBy(FILE);
    world.seal(part(FieldGroup.NARRATIVE, 1), TEXT);
    Envelope envelope = world.seal(incident, TEXT);

    assertThat(world.open(incident, envelope)).isEqualTo(TEXT);
    assertThat(world.stores.grants.rows).hasSize(1);
  }

  @Test
  void eachGroupHasAKeyOfItsOwn() {
    world.seal(part(FieldGroup.NARRATIVE, 1), TEXT);
    world.seal(part(FieldGroup.IDENTITY, 1), TEXT);

    assertThat(world.stores.grants.rows).hasSize(2);
  }

  @Test
  void anOlderVersionPutBackIsUnreadable() {
    Envelope old = world.seal(part(FieldGroup.NARRATIVE, 1), "old");

    assertUnreadable(part(FieldGroup.NARRATIVE, 2), old);
  }

  @Test
  void aRowSwappedWithAnotherOfTheSameFileIsUnreadable() {
    PartRef first = PartRef.of(CENTRE, "incident", INCIDENT, FieldGroup.NARRATIVE, 1).keyedBy(FILE);
    PartRef second =
        PartRef.of(CENTRE, "incident", UUID.randomUUID(), FieldGroup.NARRATIVE, 1).keyedBy(FILE);
    Envelope ofFirst = world.seal(first, "first");
    world.seal(second, "second");

    assertUnreadable(second, ofFirst);
  }

  @Test
  void aRowSwappedWithAnotherFileIsUnreadable() {
    PartRef other = PartRef.of(CENTRE, "survivor-file", UUID.randomUUID(), FieldGroup.NARRATIVE, 1);
    Envelope envelope = world.seal(part(FieldGroup.NARRATIVE, 1), TEXT);
    world.seal(other, TEXT);

    assertUnreadable(other, envelope);
  }

  @Test
  void aColumnSwappedWithAnotherGroupIsUnreadable() {
    Envelope identity = world.seal(part(FieldGroup.IDENTITY, 1), TEXT);
    world.seal(part(FieldGroup.SERVICES, 1), TEXT);

    assertUnreadable(part(FieldGroup.SERVICES, 1), identity);
  }

  @Test
  void anotherOrganisationOpensNothing() {
    PartRef part = part(FieldGroup.NARRATIVE, 1);
    Envelope envelope = world.seal(part, TEXT);

    assertThatThrownBy(() -> world.vault.open(part, as(PARTNER), envelope, Plain::text))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void anotherTenantsNameOpensNothing() {
    Envelope envelope = world.seal(part(FieldGroup.NARRATIVE, 1), TEXT);
    PartRef claimed = PartRef.of(PARTNER, "survivor-file", FILE, FieldGroup.NARRATIVE, 1);

    assertUnreadable(claimed, envelope);
  }

  @Test
  void aStolenGrantUnderAnotherOrganisationOpensNothing() {
    PartRef part = part(FieldGroup.NARRATIVE, 1);
    Envelope envelope = world.seal(part, TEXT);
    DekGrant genuine = world.stores.grants.rows.values().iterator().next();
    world.stores.grants.insert(
        new DekGrant(
            PARTNER,
            genuine.keyOwner(),
            genuine.group(),
            genuine.dekId(),
            genuine.obkVersion(),
            genuine.tier(),
            genuine.suite(),
            genuine.recipientKind(),
            genuine.wrapped()));

    assertThatThrownBy(() -> world.vault.open(part, as(PARTNER), envelope, Plain::text))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void theInstallationsMachineryOpensWithTheTenantsKey() {
    PartRef part = part(FieldGroup.STATISTICS, 1);
    Envelope envelope = world.seal(part, TEXT);

    assertThat(world.vault.open(part, World.asMachinery(), envelope, Plain::text)).isEqualTo(TEXT);
  }

  @Test
  void aGroupTheDecisionDoesNotNameIsNeitherOpenedNorSealed() {
    PartRef part = part(FieldGroup.NARRATIVE, 1);
    Envelope envelope = world.seal(part, TEXT);
    Unlock unlock = new ServerUnlock(World.decision(CENTRE, EnumSet.of(FieldGroup.IDENTITY)));

    assertThatThrownBy(() -> world.vault.open(part, unlock, envelope, Plain::text))
        .isInstanceOf(Refused.class);
    try (Plain plain = Plain.utf8(TEXT)) {
      assertThatThrownBy(() -> world.vault.seal(part, unlock, plain)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void aPersonsUnlockIsLockedNotUnreadable() {
    PartRef part = part(FieldGroup.NARRATIVE, 1);
    Envelope envelope = world.seal(part, TEXT);
    Unlock person = new PersonUnlock(as(CENTRE).decision());

    assertThatThrownBy(() -> world.vault.open(part, person, envelope, Plain::text))
        .isInstanceOf(Locked.class);
  }

  @Test
  void thePlaintextIsWipedWhenItsUseEnds() {
    PartRef part = part(FieldGroup.NARRATIVE, 1);
    List<Plain> kept = new ArrayList<>();
    Envelope envelope = world.seal(part, TEXT);

    world.vault.open(
        part,
        as(CENTRE),
        envelope,
        plain -> {
          kept.add(plain);
          return TEXT;
        });

    assertThatThrownBy(() -> kept.getFirst().text()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theDigestIsOfTheStoredBytes() {
    Envelope envelope = world.seal(part(FieldGroup.NARRATIVE, 1), TEXT);

    assertThat(envelope.digest()).isEqualTo(Sha256.of(envelope.bytes()));
  }

  @Test
  void attachmentsAreNotTakenUntilTheirSuiteIsThere() {
    assertThatThrownBy(() -> world.seal(part(FieldGroup.ATTACHMENTS, 1), TEXT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOrganisationWithoutKeysSealsNothing() {
    PartRef part =
        PartRef.of(
            World.org("01900000-0000-7000-8000-00000000dead"),
            "issue",
            FILE,
            FieldGroup.NARRATIVE,
            1);

    assertThatThrownBy(() -> world.seal(part, TEXT)).isInstanceOf(IllegalStateException.class);
  }

  private void assertUnreadable(PartRef part, Envelope envelope) {
    assertThatThrownBy(() -> world.open(part, envelope)).isInstanceOf(Unreadable.class);
  }
}
