package org.jisr.once;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.UUID;
import org.jisr.security.PersonId;
import org.jisr.security.vault.RequestMarks;
import org.jspecify.annotations.Nullable;

/** What the request at hand calls itself; nothing, where it only reads or is the machinery's. */
@RequestScoped
public class RequestKey {
  private @Nullable UUID key;
  private byte[] content = {};

  /**
   * Notes the key of this request.
   *
   * @param key made by whoever sends it, anew for each thing they want done
   * @param contentDigest SHA-256 of what is asked for, address and body
   */
  public void note(UUID key, byte[] contentDigest) {
    this.key = key;
    this.content = contentDigest.clone();
  }

  boolean isGiven() {
    return key != null;
  }

  Mark mark(RequestMarks marks, PersonId person, String act) {
    byte[] mark = marks.mark(person, Objects.requireNonNull(key), act);
    return new Mark(mark, marks.fingerprint(mark, content));
  }
}
