package org.jisr.survivor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.security.PersonId;

/** Whose file is whose: what other capabilities may know of a file before a decision. */
@Dependent
public class Caseload {
  @Inject Files files;

  /**
   * The file as a decision sees it: its centre's, and its worker's alone.
   *
   * @throws Rejection not found
   */
  public Target target(FileId id) {
    return files.byId(id.value()).orElseThrow(Rejection::notFound).target();
  }

  /**
   * Ends a command to a closed file here.
   *
   * @throws Rejection conflict, file-closed
   */
  public void requireOpen(FileId id) {
    files.byId(id.value()).orElseThrow(Rejection::notFound).requireOpen();
  }

  /** Those of these files that are this worker's. */
  public Set<UUID> ownOf(PersonId worker, Collection<UUID> some) {
    return some.isEmpty()
        ? Set.of()
        : files.byIds(some).stream()
            .filter(file -> file.worker().equals(worker))
            .map(file -> file.id().value())
            .collect(Collectors.toSet());
  }

  /**
   * From here to the end of the transaction nobody else consents, withdraws or refers on this file:
   * what is read of the ledger now still holds when the act is done.
   */
  public void hold(FileId id) {
    files.lock(id.value());
  }
}
