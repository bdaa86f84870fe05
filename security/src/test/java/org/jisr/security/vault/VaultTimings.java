package org.jisr.security.vault;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jisr.security.FieldGroup;

/**
 * Prints what the vault costs on this machine, in microseconds of CPU: median and 99th percentile.
 * Run by hand; nothing is asserted, because a busy machine is no defect.
 */
final class VaultTimings {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 20_000;
  private static final List<FieldGroup> GROUPS =
      List.of(
          FieldGroup.IDENTITY, FieldGroup.NARRATIVE, FieldGroup.SERVICES, FieldGroup.STATISTICS);

  private VaultTimings() {}

  public static void main(String[] arguments) {
    World world = new World();
    List<PartRef> parts = new ArrayList<>();
    List<Envelope> envelopes = new ArrayList<>();
    for (FieldGroup group : GROUPS) {
      parts.add(World.part(group, 1));
      envelopes.add(world.seal(World.part(group, 1), "x".repeat(2000)));
    }
    print("seal 2 KB", ROUNDS, () -> world.seal(parts.get(1), "x".repeat(2000)));
    print("open 2 KB", ROUNDS, () -> world.open(parts.get(1), envelopes.get(1)));
    print(
        "open a case of 4 groups, 8 KB",
        ROUNDS,
        () -> {
          for (int i = 0; i < parts.size(); i++) {
            world.open(parts.get(i), envelopes.get(i));
          }
        });
    printDraftAndPacket(world);
  }

  private static void printDraftAndPacket(World world) {
    DraftRef draft = new DraftRef(UUID.randomUUID(), "hand-over", 1, World.CENTRE);
    DraftSeal sealing =
        new DraftSeal(
            world.keys.activeKeyId(World.CENTRE, KeyPairKind.DRAFT),
            world.keys.publicKey(World.CENTRE, KeyPairKind.DRAFT));
    DraftBox box = new DraftBox(world.keys);
    Envelope sealed = sealing.seal(draft, Plain.utf8("x"));
    var receiving = World.decision(World.PARTNER, Set.of(FieldGroup.SERVICES));
    var sending = World.decision(World.CENTRE, Set.of(FieldGroup.SERVICES));
    PacketSeal packets = new PacketSeal(world.keys, world.stores.grants, world.clock);
    PacketRef ref =
        new PacketRef(
            UUID.randomUUID(),
            UUID.randomUUID(),
            World.CENTRE,
            World.PARTNER,
            FieldGroup.SERVICES,
            world.clock.instant().plus(Duration.ofDays(1)));
    SealedPacket packet = packets.seal(sending, ref, Plain.utf8("x"));
    print("seal a draft", 500, () -> sealing.seal(draft, Plain.utf8("x")));
    print("open a draft", 500, () -> box.open(sending, draft, sealed).close());
    print("seal a packet", 500, () -> packets.seal(sending, ref, Plain.utf8("x")));
    print("open a packet", 500, () -> packets.open(receiving, ref, packet).close());
  }

  private static void print(String act, int rounds, Runnable run) {
    for (int i = 0; i < rounds; i++) {
      run.run();
    }
    long[] nanos = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = THREAD.getCurrentThreadCpuTime();
      run.run();
      nanos[i] = THREAD.getCurrentThreadCpuTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-32s median %6.1f  p99 %7.1f%n",
        act, nanos[rounds / 2] / 1000.0, nanos[rounds * 99 / 100] / 1000.0);
  }
}
