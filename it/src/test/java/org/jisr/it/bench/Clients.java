package org.jisr.it.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jisr.it.Visitor;

/** People at work at the same time, each signed in on a line of their own. */
final class Clients {
  private final List<Visitor> people;

  /** What one of them does again and again. */
  interface Act {
    void by(Visitor visitor);
  }

  private Clients(List<Visitor> people) {
    this.people = people;
  }

  /** So many of them, with these accounts in turn. */
  static Clients of(int count, String... usernames) {
    return new Clients(
        IntStream.range(0, count)
            .mapToObj(i -> Visitor.signedIn(usernames[i % usernames.length]))
            .toList());
  }

  /** This one person alone. */
  static Clients of(Visitor visitor) {
    return new Clients(List.of(visitor));
  }

  int count() {
    return people.size();
  }

  /** Everybody does the act, this often in all. */
  Timing timed(int acts, Act act) throws InterruptedException, ExecutionException {
    int each = Math.ceilDiv(acts, people.size());
    try (ExecutorService lines = Executors.newFixedThreadPool(people.size())) {
      List<Future<long[]>> working = new ArrayList<>();
      long begun = System.nanoTime();
      for (Visitor visitor : people) {
        working.add(lines.submit(() -> nanos(visitor, each, act)));
      }
      long[] all = new long[0];
      for (Future<long[]> one : working) {
        all = joined(all, one.get());
      }
      return Timing.of(all, System.nanoTime() - begun);
    }
  }

  private static long[] nanos(Visitor visitor, int times, Act act) {
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      act.by(visitor);
      nanos[i] = System.nanoTime() - begun;
    }
    return nanos;
  }

  private static long[] joined(long[] one, long[] other) {
    long[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }
}
