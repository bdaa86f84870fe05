package org.jisr.security.vault;

import org.jisr.security.Decision;

/** With whose power a part is opened: the server's alone, or with a person who has unlocked it. */
public sealed interface Unlock permits ServerUnlock, PersonUnlock {
  Decision decision();
}
