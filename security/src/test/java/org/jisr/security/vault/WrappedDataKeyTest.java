package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.FILE;
import static org.jisr.security.vault.World.part;

import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.jisr.security.FieldGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrapped data key in another row would seal one survivor's words under another's key. */
class WrappedDataKeyTest {
  private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-00000000f22e");
  private static final DekGrant FORM =
      new DekGrant(
          CENTRE,
          FILE,
          FieldGroup.SERVICES,
          OTHER,
          1,
          (byte) 1,
          (byte) 2,
          "organisation",
          new byte[0]);

  private final World world = new World();

  private DekGrant genuine() {
    world.seal(part(FieldGroup.SERVICES, 1), "x");
    DekGrant row = world.stores.grants.rows.values().iterator().next();
    world.stores.grants.rows.clear();
    return row;
  }

  @Test
  void movedToAnotherFileItSealsNothingThere() {
    DekGrant row = genuine();
    PartRef other = PartRef.of(CENTRE, "survivor-file", OTHER, FieldGroup.SERVICES, 1);
    world.stores.grants.insert(
        new DekGrant(
            CENTRE,
            OTHER,
            row.group(),
            row.dekId(),
            row.obkVersion(),
            row.tier(),
            row.suite(),
            row.recipientKind(),
            row.wrapped()));

    assertThatThrownBy(() -> world.seal(other, "hers")).isInstanceOf(Unreadable.class);
  }

  @Test
  void movedToAnotherGroupItSealsNothingThere() {
    DekGrant row = genuine();
    world.stores.grants.insert(
        new DekGrant(
            CENTRE,
            FILE,
            FieldGroup.IDENTITY,
            row.dekId(),
            row.obkVersion(),
            row.tier(),
            row.suite(),
            row.recipientKind(),
            row.wrapped()));

    assertThatThrownBy(() -> world.seal(part(FieldGroup.IDENTITY, 1), "hers"))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void anotherDekIdTierOrSuiteIsUnreadable() {
    DekGrant row = genuine();
    UUID id = row.dekId();
    assertSealsNothing(changed(row, OTHER, row.tier(), row.suite()));
    assertSealsNothing(changed(row, id, (byte) 2, row.suite()));
    assertSealsNothing(changed(row, id, row.tier(), (byte) 1));
  }

  private void assertSealsNothing(DekGrant row) {
    world.stores.grants.rows.clear();
    world.stores.grants.insert(row);
    assertThatThrownBy(() -> world.seal(part(FieldGroup.SERVICES, 1), "x"))
        .isInstanceOf(Unreadable.class);
  }

  private static DekGrant changed(DekGrant row, UUID dekId, byte tier, byte suite) {
    return new DekGrant(
        row.org(),
        row.keyOwner(),
        row.group(),
        dekId,
        row.obkVersion(),
        tier,
        suite,
        row.recipientKind(),
        row.wrapped());
  }

  @Test
  void isBoundToOwnerGroupOrganisationVersionTierAndSuite() {
    assertThat(HexFormat.of().formatHex(DataKeys.associatedData(FORM)))
        .isEqualTo(
            "0010"
                + "0190000000007000800000000000f11e"
                + "0001"
                + "03"
                + "0010"
                + "0190000000007000800000000000c0c0"
                + "0004"
                + "00000001"
                + "0001"
                + "01"
                + "0001"
                + "02");
  }

  static Stream<KeyName> keysThatDiffer() {
    return Stream.of(
        new KeyName(World.PARTNER, KeyPurpose.OBK, 1),
        new KeyName(CENTRE, KeyPurpose.IBK, 1),
        new KeyName(CENTRE, KeyPurpose.OBK, 2));
  }

  @ParameterizedTest
  @MethodSource("keysThatDiffer")
  void anOrganisationsKeyUnderAnotherNameDoesNotUnwrap(KeyName other) {
    WrappedOrgKey row = world.stores.keys.find(CENTRE, KeyPurpose.OBK, 1).orElseThrow();
    byte[] aad = other.associatedData(row.suite(), row.kekEpoch());

    assertThatThrownBy(() -> world.kek.unwrap(row.kekEpoch(), row.wrapped(), aad))
        .isInstanceOf(Unreadable.class);
  }
}
