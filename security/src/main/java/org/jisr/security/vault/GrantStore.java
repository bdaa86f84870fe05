package org.jisr.security.vault;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;

/** Where wrapped data keys are kept. Unique by (key owner, group, organisation). */
public interface GrantStore {
  Optional<DekGrant> find(UUID keyOwner, FieldGroup group, OrgId org);

  /**
   * Says that keys of these owners are about to be asked for one by one. A store far away fetches
   * them together; what {@link #find} answers does not change by it.
   */
  default void expect(Collection<UUID> keyOwners, OrgId org) {}

  /**
   * Adds a row, never replaces one: replacing it would make every envelope sealed under the old key
   * unreadable for ever. If the row is there already it must stay as it is, and the call either
   *
   * <ul>
   *   <li>returns false ({@code insert … on conflict do nothing}, recommended, because a unique
   *       violation aborts a PostgreSQL transaction): the vault reads back and uses the key that is
   *       stored; or
   *   <li>throws what it likes: the vault lets it pass and seals nothing, so that nothing is lost,
   *       and the caller may repeat the whole transaction.
   * </ul>
   *
   * <p>Under read committed isolation the conflicting insert waits for the other transaction, and
   * the row read back is committed.
   *
   * @return whether this row is the one that is stored now
   */
  boolean insert(DekGrant grant);

  /** Removes the row; no row is no error. */
  void delete(UUID keyOwner, FieldGroup group, OrgId org);
}
