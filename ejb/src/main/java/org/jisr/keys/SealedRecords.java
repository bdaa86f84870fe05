package org.jisr.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Collection;
import org.jisr.security.Decision;
import org.jisr.security.vault.Envelope;
import org.jisr.security.vault.PartRef;
import org.jisr.security.vault.Plain;
import org.jisr.security.vault.ServerUnlock;
import org.jisr.security.vault.Vault;

/**
 * Guarantees that a record leaves memory only as an envelope of the vault. Does not guarantee that
 * the opened record is forgotten: whoever opens it must not keep it longer than the answer.
 */
@ApplicationScoped
public class SealedRecords {
  private final Jsonb json = JsonbBuilder.create();

  private final Vault vault;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected SealedRecords() {
    this(null);
  }

  /** Over this vault; the launcher makes one of its own, with the same bytes. */
  @Inject
  public SealedRecords(Vault vault) {
    this.vault = vault;
  }

  /** Seals a record (a Java record, written as JSON) at its place. */
  public Envelope seal(PartRef part, Decision decision, Object content) {
    try (Plain plain = Plain.utf8(json.toJson(content))) {
      return vault.seal(part, new ServerUnlock(decision), plain);
    }
  }

  /** Says that these parts are about to be opened: a list fetches their keys together. */
  public void expect(Collection<PartRef> parts, Decision decision) {
    vault.expect(parts, new ServerUnlock(decision));
  }

  /**
   * Opens what {@link #seal} sealed at the same place.
   *
   * @throws org.jisr.security.vault.Unreadable if a byte, the place or the key does not fit
   */
  public <T> T open(PartRef part, Decision decision, Envelope envelope, Class<T> type) {
    return vault.open(
        part, new ServerUnlock(decision), envelope, plain -> json.fromJson(plain.text(), type));
  }
}
