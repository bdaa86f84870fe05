package org.jisr.keys;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
 * the database once instead of four times. Keys that are only expected wait for the first that is
 * needed, or for a statement that takes them along ({@link KeysAlong}).
 *
 * <p><b>Guarantees</b> that nothing is remembered beyond the transaction, and that what this
 * transaction added or deleted itself is asked for anew. Unwrapped keys are never remembered.
 *
 * <p><b>Does not guarantee</b> that a key another transaction deletes meanwhile stays unused until
 * this one ends, which is a moment later.
 */
final class GrantsOfTransaction implements GrantStore {
  private static final String KNOWN = "org.jisr.keys.grants";

  private final JdbcGrants store;
  private final TransactionSynchronizationRegistry transaction;

  GrantsOfTransaction(JdbcGrants store, TransactionSynchronizationRegistry transaction) {
    this.store = store;
    this.transaction = transaction;
  }

  private record Holder(UUID keyOwner, OrgId org) {}

  /** Owners whose keys are about to be needed, as this organisation holds them. */
  record Expected(OrgId org, Set<UUID> owners) {}

  /** What one transaction has fetched, and what it is about to need. */
  private record Known(Map<Holder, List<DekGrant>> fetched, Map<OrgId, Set<UUID>> expected) {}

  @Override
  public Optional<DekGrant> find(UUID keyOwner, FieldGroup group, OrgId org) {
    if (isOutside()) {
      return store.find(keyOwner, group, org);
    }
    return all(new Holder(keyOwner, org)).stream()
        .filter(grant -> grant.group() == group)
        .findFirst();
  }

  private List<DekGrant> all(Holder holder) {
    List<DekGrant> fetched = known().fetched().get(holder);
    if (fetched != null) {
      return fetched;
    }
    expect(List.of(holder.keyOwner()), holder.org());
    Expected asked = expectedOf(holder.org());
    learn(asked, store.of(asked.owners(), asked.org()));
    return known().fetched().getOrDefault(holder, List.of());
  }

  @Override
  public void expect(Collection<UUID> keyOwners, OrgId org) {
    if (isOutside() || keyOwners.isEmpty()) {
      return;
    }
    Known known = known();
    for (UUID owner : keyOwners) {
      if (!known.fetched().containsKey(new Holder(owner, org))) {
        known.expected().computeIfAbsent(org, none -> new HashSet<>()).add(owner);
      }
    }
  }

  /** What is expected and not fetched; of several organisations, one of them. */
  Optional<Expected> expected() {
    if (isOutside()) {
      return Optional.empty();
    }
    return known().expected().keySet().stream().findFirst().map(this::expectedOf);
  }

  private Expected expectedOf(OrgId org) {
    return new Expected(org, Set.copyOf(known().expected().getOrDefault(org, Set.of())));
  }

  /** From here on the keys of these owners are known: these, and no others. */
  void learn(Expected asked, List<DekGrant> grants) {
    Map<UUID, List<DekGrant>> found =
        grants.stream().collect(Collectors.groupingBy(DekGrant::keyOwner));
    Known known = known();
    for (UUID owner : asked.owners()) {
      known.fetched().put(new Holder(owner, asked.org()), found.getOrDefault(owner, List.of()));
    }
    known.expected().remove(asked.org());
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
    if (!isOutside()) {
      known().fetched().remove(new Holder(keyOwner, org));
    }
  }

  private boolean isOutside() {
    return transaction.getTransactionKey() == null;
  }

  private Known known() {
    if (transaction.getResource(KNOWN) instanceof Known known) {
      return known;
    }
    Known none = new Known(new HashMap<>(), new HashMap<>());
    transaction.putResource(KNOWN, none);
    return none;
  }
}
