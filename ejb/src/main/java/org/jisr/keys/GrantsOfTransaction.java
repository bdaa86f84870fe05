package org.jisr.keys;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.jisr.security.vault.DekGrant;
import org.jisr.security.vault.GrantStore;

/**
 * Wrapped data keys, fetched once a transaction for each owner: a file of four sealed parts asks
 * the database once instead of four times.
 *
 * <p><b>Guarantees</b> that nothing is remembered beyond the transaction, and that what this
 * transaction added or deleted itself is asked for anew. Unwrapped keys are never remembered.
 *
 * <p><b>Does not guarantee</b> that a key another transaction deletes meanwhile stays unused until
 * this one ends, which is a moment later.
 */
final class GrantsOfTransaction implements GrantStore {
  private static final String FETCHED = "org.jisr.keys.grants";

  private final JdbcGrants store;
  private final TransactionSynchronizationRegistry transaction;

  GrantsOfTransaction(JdbcGrants store, TransactionSynchronizationRegistry transaction) {
    this.store = store;
    this.transaction = transaction;
  }

  private record Holder(UUID keyOwner, OrgId org) {}

  @Override
  public Optional<DekGrant> find(UUID keyOwner, FieldGroup group, OrgId org) {
    if (transaction.getTransactionKey() == null) {
      return store.find(keyOwner, group, org);
    }
    expect(List.of(keyOwner), org);
    return fetched().getOrDefault(new Holder(keyOwner, org), List.of()).stream()
        .filter(grant -> grant.group() == group)
        .findFirst();
  }

  @Override
  public void expect(Collection<UUID> keyOwners, OrgId org) {
    if (transaction.getTransactionKey() == null) {
      return;
    }
    Map<Holder, List<DekGrant>> fetched = fetched();
    Set<UUID> missing =
        keyOwners.stream()
            .filter(owner -> !fetched.containsKey(new Holder(owner, org)))
            .collect(Collectors.toSet());
    if (missing.isEmpty()) {
      return;
    }
    Map<UUID, List<DekGrant>> found =
        store.of(missing, org).stream().collect(Collectors.groupingBy(DekGrant::keyOwner));
    missing.forEach(
        owner -> fetched.put(new Holder(owner, org), found.getOrDefault(owner, List.of())));
  }

  @Override
  public boolean insert(DekGrant grant) {
    forget(grant.keyOwner(), grant.org());
    return store.insert(grant);
  }

  @Override
  public void delete(UUID keyOwner, FieldGroup group, OrgId org) {
    forget(keyOwner, org);
    store.delete(keyOwner, group, org);
  }

  private void forget(UUID keyOwner, OrgId org) {
    if (transaction.getTransactionKey() != null) {
      fetched().remove(new Holder(keyOwner, org));
    }
  }

  @SuppressWarnings("unchecked") // only this class puts it there
  private Map<Holder, List<DekGrant>> fetched() {
    Object known = transaction.getResource(FETCHED);
    if (known == null) {
      known = new HashMap<Holder, List<DekGrant>>();
      transaction.putResource(FETCHED, known);
    }
    return (Map<Holder, List<DekGrant>>) known;
  }
}
