package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a browser sealed with other people's code opens here. */
class HpkeVectorTest {
  private static final HexFormat HEX = HexFormat.of();

  static List<Vectors> drafts() {
    return Vectors.read("draft");
  }

  static List<Vectors> handedKeys() {
    return Vectors.read("handed-key");
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aDraftSealedByTheBrowsersLibraryOpens(Vectors vector) {
    DraftRef ref =
        new DraftRef(
            vector.id("draftId"),
            vector.text("form"),
            vector.number("schemaVersion"),
            new OrgId(vector.id("organisation")));
    Hpke.Binding binding = DraftSeal.binding(ref, vector.id("keyId"));

    byte[] padded =
        Hpke.DRAFT.open(vector.id("keyId"), keyPair(vector), binding, vector.bytes("envelope"));

    assertThat(padded).hasSize(Padding.TEXT.pad(plaintext(vector)).length);
    assertThat(Padding.unpad(padded)).isEqualTo(plaintext(vector));
  }

  @ParameterizedTest
  @MethodSource("handedKeys")
  void aKeyHandedOverByAnotherXWingOpens(Vectors vector) {
    PacketRef ref =
        new PacketRef(
            vector.id("packet"),
            vector.id("referral"),
            new OrgId(vector.id("sender")),
            new OrgId(vector.id("recipient")),
            FieldGroup.SERVICES,
            Instant.ofEpochSecond(vector.number("expires")));

    byte[] key =
        Hpke.HAND_OVER.open(
            vector.id("keyId"), keyPair(vector), PacketSeal.binding(ref), vector.bytes("envelope"));

    assertThat(key).isEqualTo(vector.bytes("plaintext"));
  }

  @Test
  void thereAreVectorsOfBothKinds() {
    assertThat(drafts()).hasSize(6);
    assertThat(handedKeys()).hasSize(1);
  }

  /**
   * RFC 9180, appendix A.3.1, first encryption: our key encapsulation and schedule, AES-128-GCM.
   */
  @Test
  void theLibraryOpensTheStandardsOwnVector() throws Exception {
    HPKE hpke =
        new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM128);
    AsymmetricCipherKeyPair recipient =
        hpke.deserializePrivateKey(
            HEX.parseHex("f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2"),
            HEX.parseHex(
                "04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82"
                    + "6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0"));

    byte[] plaintext =
        hpke.open(
            HEX.parseHex(
                "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9"
                    + "8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4"),
            recipient,
            HEX.parseHex("4f6465206f6e2061204772656369616e2055726e"),
            HEX.parseHex("436f756e742d30"),
            HEX.parseHex(
                "5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f"
                    + "9076ac232e3ab2523f39513434"),
            null,
            null,
            null);

    assertThat(plaintext).asString().isEqualTo("Beauty is truth, truth beauty");
  }

  private static KeyPair keyPair(Vectors vector) {
    return new KeyPair(vector.bytes("publicKey"), SecretBytes.owning(vector.bytes("privateKey")));
  }

  private static byte[] plaintext(Vectors vector) {
    try (Plain plain = Plain.utf8(vector.text("plaintext"))) {
      return plain.bytes();
    }
  }
}
