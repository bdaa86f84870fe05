package org.jisr.it.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisr.access.Rejection;
import org.jisr.intake.Agreement;
import org.jisr.intake.CentreKey;
import org.jisr.intake.HandOverDesk;
import org.jisr.intake.HandOverId;
import org.jisr.intake.HandOverToken;
import org.jisr.intake.HandOverView;
import org.jisr.intake.IntakeBox;
import org.jisr.intake.SendHandOver;
import org.jisr.security.Actor;
import org.jisr.security.OrgId;
import org.jisr.security.Role;
import org.jisr.security.vault.ContextSigner;
import org.jisr.security.vault.DraftRef;
import org.jisr.security.vault.DraftSeal;
import org.jisr.security.vault.Plain;
import org.jisr.survivor.FileId;
import org.jisr.survivor.SurvivorFiles;
import org.junit.jupiter.api.Test;

/** Two people at once: the version of the row decides, and whoever comes second is told. */
class RaceTest extends InContainer {
  private static final String CONTACT =
      """
      {"channel": "visit-centre", "days": ["sun"], "mayAnswer": "only-person",
       "sayWhat": "نص تجريبي"}""";

  @Inject DataSources sources;
  @Inject AsForumChair asChair;
  @Inject AsCaseWorker asWorker;
  @Inject IntakeBox box;
  @Inject HandOverDesk desk;
  @Inject SurvivorFiles files;
  @Inject People people;
  @Inject ContextSigner signer;

  @Test
  void theCentreReadsWhatAForumSealedToIt() throws Exception {
    Actor worker = people.newcomer(Role.CASE_WORKER, "centre");
    HandOverView opened = asWorker.call(() -> desk.open(worker, handedOver()));
    assertThat(opened.content().channel()).isEqualTo("visit-centre");
    assertThat(opened.content().sayWhat()).isEqualTo("نص تجريبي");
    assertThat(opened.from().nameEn()).startsWith("Maqal");
  }

  @Test
  void ofTwoWhoAcceptAtOnceOneHasTheFileAndTheOtherIsTold() throws Exception {
    Actor first = people.newcomer(Role.CASE_WORKER, "centre");
    Actor second = people.newcomer(Role.CASE_WORKER, "centre");
    HandOverId handOver = handedOver();
    asWorker.call(() -> desk.open(first, handOver));

    List<String> answers = acceptedAtOnce(handOver, first, second);

    assertThat(answers).containsExactlyInAnyOrder("file", "already-answered");
    int ofFirst = asWorker.call(() -> files.own(first)).size();
    int ofSecond = asWorker.call(() -> files.own(second)).size();
    assertThat(ofFirst + ofSecond).isEqualTo(1);
  }

  /** Holds the row until both have read it and stand before writing it, then lets go. */
  private List<String> acceptedAtOnce(HandOverId handOver, Actor... workers) throws Exception {
    List<Future<String>> accepting = new ArrayList<>();
    ClassLoader here = Thread.currentThread().getContextClassLoader();
    try (ExecutorService both = Executors.newFixedThreadPool(workers.length);
        Connection holder = sources.open("JisrCases")) {
      holder.setAutoCommit(false);
      lock(holder, handOver);
      for (Actor worker : workers) {
        accepting.add(
            both.submit(
                () -> {
                  Thread.currentThread().setContextClassLoader(here);
                  return accept(worker, handOver);
                }));
      }
      awaitWaiting(holder, accepting);
      holder.rollback();
      return answers(accepting);
    }
  }

  private static List<String> answers(List<Future<String>> accepting)
      throws ExecutionException, InterruptedException {
    List<String> answers = new ArrayList<>();
    for (Future<String> each : accepting) {
      answers.add(each.get());
    }
    return answers;
  }

  private String accept(Actor worker, HandOverId handOver) throws Exception {
    try {
      FileId file = asWorker.call(() -> desk.accept(worker, handOver));
      assertThat(asWorker.call(() -> files.file(worker, file)).state()).isEqualTo("open");
      return "file";
    } catch (Rejection refused) {
      return refused.code();
    }
  }

  private void lock(Connection holder, HandOverId handOver) throws SQLException {
    try (PreparedStatement enter =
            holder.prepareStatement("select set_config('app.ctx', ?, true)");
        PreparedStatement lock =
            holder.prepareStatement("select id from centre.hand_over where id = ? for update")) {
      enter.setString(1, signer.sign("proof", Set.of(People.tenant("centre")), pidOf(holder)));
      enter.execute();
      lock.setObject(1, handOver.value());
      assertThat(lock.executeQuery().next()).isTrue();
    }
  }

  private static int pidOf(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select pg_backend_pid()");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void awaitWaiting(Connection holder, List<Future<String>> sessions)
      throws Exception {
    // Not pg_stat_activity: within one transaction it always says what it said first.
    String waiting = "select count(*) from pg_locks where not granted";
    for (int i = 0; i < 1_200; i++) {
      try (PreparedStatement query = holder.prepareStatement(waiting);
          ResultSet row = query.executeQuery()) {
        row.next();
        if (row.getInt(1) >= sessions.size()) {
          return;
        }
      }
      for (Future<String> session : sessions) {
        if (session.isDone()) {
          throw new AssertionError("one did not wait for the row: " + session.get());
        }
      }
      // PostgreSQL tells nobody when a session begins to wait; the number of looks is bounded.
      Thread.sleep(100);
    }
    throw new AssertionError("the two did not both come to the row");
  }

  /** Handed over as the browser does it: sealed to the centre's key before it is sent. */
  private HandOverId handedOver() throws Exception {
    Actor chair = people.newcomer(Role.FORUM_CHAIR, "maqal");
    CentreKey key = asChair.call(() -> box.centreKey(chair));
    UUID draft = UUID.randomUUID();
    SendHandOver command =
        new SendHandOver(
            draft,
            "today",
            new Agreement(true, "hand-over-1", "ar"),
            key.keyId(),
            sealed(key, draft));
    HandOverToken token = asChair.call(() -> box.send(chair, command));
    Actor worker = people.newcomer(Role.CASE_WORKER, "centre");
    return asWorker.call(() -> desk.all(worker)).stream()
        .filter(line -> line.token().equals(token.token()))
        .map(line -> new HandOverId(line.id()))
        .findFirst()
        .orElseThrow();
  }

  private static String sealed(CentreKey key, UUID draft) {
    DraftRef ref =
        new DraftRef(draft, key.form(), key.schemaVersion(), new OrgId(key.organisation()));
    DraftSeal seal = new DraftSeal(key.keyId(), Base64.getUrlDecoder().decode(key.publicKey()));
    try (Plain plain = Plain.of(CONTACT.getBytes(UTF_8))) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(ref, plain).bytes());
    }
  }
}
