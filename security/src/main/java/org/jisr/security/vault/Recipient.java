package org.jisr.security.vault;

import java.util.UUID;
import org.jisr.security.OrgId;

/** To whom a data key may be granted. A partner gets a packet with a key of its own instead. */
public sealed interface Recipient {
  /** An organisation of this installation: the data key is wrapped under its key. */
  record Organisation(OrgId id) implements Recipient {}

  /** A team of people. Not in this release: the vault answers {@link Locked}. */
  record Team(UUID id) implements Recipient {}

  static Recipient organisation(OrgId id) {
    return new Organisation(id);
  }
}
