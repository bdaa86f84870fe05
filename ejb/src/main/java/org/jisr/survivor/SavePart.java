package org.jisr.survivor;

import java.time.LocalDate;

/** Write one part of a file, over the version that was read. */
public sealed interface SavePart permits SaveIdentity, SaveSafeContact, SaveNarrative {

  /** The version that was read; 0 for the first writing. */
  long version();

  /** Which part. */
  FilePart part();

  /**
   * What to seal.
   *
   * @throws org.jisr.access.Rejection invalid, naming each field
   */
  Object accepted(LocalDate today);
}
