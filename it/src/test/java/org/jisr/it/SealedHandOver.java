package org.jisr.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jisr.security.vault.DraftRef;
import org.jisr.security.vault.DraftSeal;
import org.jisr.security.vault.Plain;

/** A hand-over for today with a number of its own, sealed as the browser seals it. */
public final class SealedHandOver {
  /** Somebody who will come to the centre. */
  public static final String VISIT =
      "{\"channel\":\"visit-centre\",\"phone\":null,\"days\":[],\"from\":null,\"to\":null,"
          + "\"sayWhat\":null,\"mayAnswer\":\"only-person\",\"note\":null}";

  private SealedHandOver() {}

  /**
   * What is sent.
   *
   * @param key the centre's, as the server hands it out
   * @param contact how to reach the person, as JSON
   */
  public static String request(JsonObject key, String contact) {
    UUID keyId = UUID.fromString(key.getString("keyId"));
    UUID draft = UUID.randomUUID();
    OrgId centre = new OrgId(UUID.fromString(key.getString("organisation")));
    byte[] publicKey = Base64.getUrlDecoder().decode(key.getString("publicKey"));
    DraftRef ref = new DraftRef(draft, "hand-over", 1, centre);
    try (Plain plain = Plain.of(contact.getBytes(UTF_8))) {
      byte[] sealed = new DraftSeal(keyId, publicKey).seal(ref, plain).bytes();
      return ("{\"id\":\"%s\",\"urgency\":\"today\",\"agreement\":{\"given\":true,\"wording\":\"hand-over-1\","
              + "\"language\":\"ar\"},\"keyId\":\"%s\",\"sealed\":\"%s\"}")
          .formatted(draft, keyId, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }
  }
}
