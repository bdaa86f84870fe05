package org.jisr.security.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jisr.security.vault.World.CENTRE;
import static org.jisr.security.vault.World.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jisr.security.FieldGroup;
import org.jisr.security.OrgId;
import org.junit.jupiter.api.Test;

/** Two workers who first write to one file at the same moment: neither may lose what she wrote. */
class FirstSealTest {
  private static final int WRITERS = 8;

  private final World world = new World();

  @Test
  void allWhoSealFirstEndWithOneKeyAndEverythingOpens() throws Exception {
    List<Future<Envelope>> written = sealAtOnce();

    for (int i = 0; i < WRITERS; i++) {
      assertThat(world.open(partOf(i), written.get(i).get())).isEqualTo("text " + i);
    }
    assertThat(world.stores.grants.rows).hasSize(1);
  }

  @Test
  void whereTheStoreThrowsTheLosersSealNothingAndMayRepeat() throws Exception {
    world.stores.grants.throwsOnConflict = true;
    List<Future<Envelope>> written = sealAtOnce();

    int lost = 0;
    for (int i = 0; i < WRITERS; i++) {
      Envelope envelope;
      try {
        envelope = written.get(i).get();
      } catch (ExecutionException conflict) {
        assertThat(conflict).hasCauseInstanceOf(Stores.UniqueViolation.class);
        envelope = world.seal(partOf(i), "text " + i);
        lost++;
      }
      assertThat(world.open(partOf(i), envelope)).isEqualTo("text " + i);
    }
    assertThat(lost).isEqualTo(WRITERS - 1);
  }

  @Test
  void aKeyWhoseTransactionWasRolledBackSealsNothingMore() {
    world.seal(part(FieldGroup.NARRATIVE, 1), "rolled back");
    world.stores.grants.rows.clear();

    Envelope second = world.seal(part(FieldGroup.NARRATIVE, 1), "kept");

    assertThat(world.stores.grants.rows).hasSize(1);
    assertThat(world.open(part(FieldGroup.NARRATIVE, 1), second)).isEqualTo("kept");
  }

  @Test
  void aBaseKeyWhoseTransactionWasRolledBackSealsNothingMore() {
    world.seal(part(FieldGroup.NARRATIVE, 1), "rolled back");
    world.stores.grants.rows.clear();
    world.stores.keys.rows.clear();
    world.stores.pairs.rows.clear();
    world.keys.create(CENTRE);

    Envelope second = world.seal(part(FieldGroup.NARRATIVE, 1), "kept");

    Vault restarted =
        KeyedVault.over(world.kek, world.stores.keys, world.stores.grants, world.clock);
    assertThat(restarted.open(part(FieldGroup.NARRATIVE, 1), World.as(CENTRE), second, Plain::text))
        .isEqualTo("kept");
  }

  /** The node that cached the phantom key must read what another node sealed under the real one. */
  @Test
  void aCachedBaseKeyThatIsNotTheStoredOneDoesNotBlockReading() {
    PartRef part = part(FieldGroup.NARRATIVE, 1);
    world.seal(part, "rolled back");
    world.stores.grants.rows.clear();
    world.stores.keys.rows.clear();
    world.stores.pairs.rows.clear();
    world.keys.create(CENTRE);
    Vault other = KeyedVault.over(world.kek, world.stores.keys, world.stores.grants, world.clock);
    Envelope envelope = other.seal(part, World.as(CENTRE), Plain.utf8("theirs"));

    assertThat(world.open(part, envelope)).isEqualTo("theirs");
  }

  private static PartRef partOf(int writer) {
    return part(FieldGroup.NARRATIVE, 1 + writer);
  }

  private List<Future<Envelope>> sealAtOnce() throws InterruptedException {
    Vault vault =
        KeyedVault.over(world.kek, world.stores.keys, new AllLookFirst(world), world.clock);
    List<Callable<Envelope>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int writer = i;
      writers.add(() -> vault.seal(partOf(writer), World.as(CENTRE), Plain.utf8("text " + writer)));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      return threads.invokeAll(writers);
    }
  }

  /** Lets nobody store a key before everybody has seen that there is none. */
  private static final class AllLookFirst implements GrantStore {
    private final GrantStore store;
    private final CyclicBarrier allHaveLooked = new CyclicBarrier(WRITERS);
    private final AtomicInteger looks = new AtomicInteger();

    AllLookFirst(World world) {
      this.store = world.stores.grants;
    }

    @Override
    public Optional<DekGrant> find(UUID keyOwner, FieldGroup group, OrgId org) {
      Optional<DekGrant> found = store.find(keyOwner, group, org);
      if (looks.incrementAndGet() <= WRITERS) {
        try {
          allHaveLooked.await();
        } catch (InterruptedException | BrokenBarrierException failed) {
          throw new IllegalStateException(failed);
        }
      }
      return found;
    }

    @Override
    public boolean insert(DekGrant grant) {
      return store.insert(grant);
    }

    @Override
    public void delete(UUID keyOwner, FieldGroup group, OrgId org) {
      store.delete(keyOwner, group, org);
    }
  }
}
