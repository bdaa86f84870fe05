package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each element of the associated data alone keeps an envelope in its place. */
class AssociatedDataTest {
  private static final UUID TENANT = UUID.fromString("01900000-0000-7000-8000-00000000c0c0");
  private static final UUID RECORD = UUID.fromString("01900000-0000-7000-8000-00000000f11e");
  private static final UUID DEK = UUID.fromString("01900000-0000-7000-8000-00000000de0c");
  private static final PartRef PART =
      new PartRef(
          new OrgId(TENANT),
          "issue",
          RECORD,
          RECORD,
          FieldGroup.NARRATIVE,
          1,
          1,
          Classification.CONFIDENTIAL);

  private static Dek dek(UUID id) {
    return new Dek(id, SecretBytes.owning(new byte[32]));
  }

  @Test
  void isNineElementsEachWithItsLength() {
    assertThat(HexFormat.of().formatHex(CommittedSeal.associatedData(PART, dek(DEK))))
        .isEqualTo(
            "0001"
                + "01"
                + "0010"
                + "0190000000007000800000000000c0c0"
                + "0005"
                + "6973737565"
                + "0010"
                + "0190000000007000800000000000f11e"
                + "0001"
                + "02"
                + "0008"
                + "0000000000000001"
                + "0004"
                + "00000001"
                + "0001"
                + "02"
                + "0010"
                + "0190000000007000800000000000de0c");
  }

  static Stream<PartRef> partsThatDifferInOneElement() {
    OrgId tenant = new OrgId(TENANT);
    FieldGroup group = FieldGroup.NARRATIVE;
    Classification grave = Classification.CONFIDENTIAL;
    return Stream.of(
        new PartRef(new OrgId(DEK), "issue", RECORD, RECORD, group, 1, 1, grave),
        new PartRef(tenant, "issues", RECORD, RECORD, group, 1, 1, grave),
        new PartRef(tenant, "issue", DEK, RECORD, group, 1, 1, grave),
        new PartRef(tenant, "issue", RECORD, RECORD, FieldGroup.SERVICES, 1, 1, grave),
        new PartRef(tenant, "issue", RECORD, RECORD, group, 2, 1, grave),
        new PartRef(tenant, "issue", RECORD, RECORD, group, 1, 2, grave),
        new PartRef(tenant, "issue", RECORD, RECORD, group, 1, 1, Classification.PROTECTED));
  }

  @ParameterizedTest
  @MethodSource("partsThatDifferInOneElement")
  void oneElementChangedIsUnreadable(PartRef other) {
    assertSealedAs(PART, dek(DEK)).isUnreadableAs(other, dek(DEK));
  }

  @Test
  void anotherKeyIdIsUnreadableEvenWithTheSameKey() {
    assertSealedAs(PART, dek(DEK)).isUnreadableAs(PART, dek(RECORD));
  }

  /** A separator would not see this: the type's last byte and the record's first change places. */
  @Test
  void aByteMovedToTheNeighbourIsUnreadable() {
    UUID shifted = shiftedRight(RECORD, (byte) 'e');
    PartRef moved =
        new PartRef(
            PART.tenant(),
            "issu",
            shifted,
            RECORD,
            PART.group(),
            PART.version(),
            PART.schemaVersion(),
            PART.classification());

    assertSealedAs(PART, dek(DEK)).isUnreadableAs(moved, dek(DEK));
  }

  @Test
  void aDigitMovedBetweenVersionAndSchemaVersionIsUnreadable() {
    PartRef eleven = at(11, 1);
    PartRef one = at(1, 11);

    assertSealedAs(eleven, dek(DEK)).isUnreadableAs(one, dek(DEK));
  }

  private static PartRef at(long version, int schemaVersion) {
    return new PartRef(
        PART.tenant(),
        PART.entityType(),
        RECORD,
        RECORD,
        PART.group(),
        version,
        schemaVersion,
        PART.classification());
  }

  private static UUID shiftedRight(UUID id, byte first) {
    ByteBuffer bytes = ByteBuffer.allocate(24).put(first);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).flip();
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static Sealed assertSealedAs(PartRef part, Dek dek) {
    byte[] padded = Padding.TEXT.pad(new byte[] {1});
    Envelope envelope = CommittedSeal.seal(dek, part, padded);
    assertThat(CommittedSeal.open(dek, part, envelope.bytes())).isEqualTo(padded);
    return new Sealed(envelope);
  }

  private record Sealed(Envelope envelope) {
    void isUnreadableAs(PartRef part, Dek dek) {
      assertThatThrownBy(() -> CommittedSeal.open(dek, part, envelope.bytes()))
          .isInstanceOf(Unreadable.class);
    }
  }
}
