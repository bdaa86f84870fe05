package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.junit.jupiter.api.Test;

/** Bytes that were stored once must open for as long as anybody's file is kept. */
class EnvelopeVectorTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final UUID TENANT = UUID.fromString("01900000-0000-7000-8000-00000000c0c0");
  private static final UUID RECORD = UUID.fromString("01900000-0000-7000-8000-00000000f11e");
  private static final PartRef PART =
      PartRef.of(new OrgId(TENANT), "survivor-file", RECORD, FieldGroup.IDENTITY, 3);
  private static final String DEK_HEX =
      "000102030405060708090a0b0c0d0e0f" + "101112131415161718191a1b1c1d1e1f";
  private static final byte[] SALT = HEX.parseHex("5a".repeat(32));
  private static final String ENVELOPE =
      "4a5301010190000000007000800000000000de0c5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"
          + "5a5a5a5ab91306516bbf8c82338df67c448d6b4c596ba996b744cea69a0db6ca090a947829178ccd2a93292d45a373a1"
          + "49e1619536a678bdb18e6a70bbe20e63f43454a6ce9a64f9315794dc955c0cee7a15bc330e0b8ba828858b9823baf278"
          + "9657ee19633d8dcbcdc7656d2ac4ee540ee0dac845ba7baf1c641d3aa1c0b1cc2357406130ac9a20624c0e4709657685"
          + "060855234cd661234d1e10c17b46086ae23d93f10434c582e475b5de464940f4bce70448";
  private static final String WRAPPED =
      "4a530102000000000000000000000000000000017754d99070344c41ec147cd4996fe19f29cd78bca0e9a2abcec943f0"
          + "417ffc200b22b6e04d25b2554b298c6e119fe70b2d7013514937e6929cc637e2";

  private static Dek dek() {
    return new Dek(
        UUID.fromString("01900000-0000-7000-8000-00000000de0c"),
        SecretBytes.owning(HEX.parseHex(DEK_HEX)));
  }

  @Test
  void theStoredEnvelopeOpens() {
    byte[] padded = CommittedSeal.open(dek(), PART, HEX.parseHex(ENVELOPE));

    assertThat(Padding.unpad(padded)).asString().isEqualTo("jisr");
  }

  @Test
  void theSameInputsGiveTheStoredEnvelope() {
    byte[] padded = Padding.FIELDS.pad(new byte[] {'j', 'i', 's', 'r'});

    assertThat(HEX.formatHex(CommittedSeal.seal(dek(), PART, padded, SALT).bytes()))
        .isEqualTo(ENVELOPE);
  }

  @Test
  void theStoredWrappedKeyUnwraps() {
    byte[] aad = new KeyName(PART.tenant(), KeyPurpose.OBK, 1).associatedData((byte) 2, 1);

    assertThat(
            WrappedKey.unwrap(HEX.parseHex(DEK_HEX), new UUID(0, 1), aad, HEX.parseHex(WRAPPED))
                .bytes())
        .isEqualTo(HEX.parseHex("a5".repeat(32)));
  }

  @Test
  void eachPieceStandsAtItsOffset() {
    byte[] bytes = HEX.parseHex(ENVELOPE);

    assertThat(bytes).hasSize(100 + 128);
    assertThat(HEX.formatHex(bytes, 0, 4)).isEqualTo("4a530101");
    assertThat(HEX.formatHex(bytes, 4, 20)).isEqualTo("0190000000007000800000000000de0c");
    assertThat(Arrays.copyOfRange(bytes, 20, 52)).isEqualTo(SALT);
  }

  /** By hand from the standards: HKDF as two HMACs, so that our HKDF is not checked by itself. */
  @Test
  void theEnvelopeIsWhatTheStandardsSay() throws Exception {
    byte[] bytes = HEX.parseHex(ENVELOPE);
    byte[] aad = CommittedSeal.associatedData(PART, dek());
    byte[] prk = hmac(SALT, HEX.parseHex(DEK_HEX));
    byte[] info = new byte[33];
    info[0] = 1;
    System.arraycopy(MessageDigest.getInstance("SHA-256").digest(aad), 0, info, 1, 32);
    byte[] key = hmac(prk, info, new byte[] {1});
    byte[] commitment = hmac(prk, key, info, new byte[] {2});
    Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
    gcm.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, "AES"),
        new GCMParameterSpec(128, new byte[12]));
    gcm.updateAAD(aad);

    assertThat(Arrays.copyOfRange(bytes, 52, 84)).isEqualTo(commitment);
    assertThat(HEX.formatHex(gcm.doFinal(bytes, 84, bytes.length - 84)))
        .startsWith("00000004" + "6a697372")
        .endsWith("00".repeat(120));
  }

  @Test
  void anEnvelopeWithAnotherCommitmentIsUnreadableThoughItsTagWouldHold() {
    byte[] bytes = HEX.parseHex(ENVELOPE);
    bytes[60] ^= 1;

    assertThatThrownBy(() -> CommittedSeal.open(dek(), PART, bytes)).isInstanceOf(Unreadable.class);
  }

  private static byte[] hmac(byte[] key, byte[]... pieces) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    for (byte[] piece : pieces) {
      mac.update(piece);
    }
    return mac.doFinal();
  }
}
