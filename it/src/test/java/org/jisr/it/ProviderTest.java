package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of a referral: booked and seen, answered by nobody, or stopped by a withdrawal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderTest {
  private static final int RACES = Integer.getInteger("jisr.races", 50);

  private final Visitor worker = Visitor.signedIn("worker.centre");
  private final Visitor provider = Visitor.signedIn("provider.legal");
  private final Visitor supervisor = Visitor.signedIn("supervisor.centre");

  private ReferredCase sent(String urgency) {
    return ReferredCase.sent(worker, provider, urgency);
  }

  @Test
  void theFileShowsEachStepOfTheService() throws SQLException {
    ReferredCase one = sent("today");
    assertThat(one.onFile().isNull("openedAt")).isTrue();
    one.booked();
    assertThat(one.onFile().getString("state")).isEqualTo("accepted");
    assertThat(one.onFile().isNull("openedAt")).isFalse();
    assertThat(one.onFile().getJsonObject("visit").getString("place")).isEqualTo("front-gate");
    assertThat(provider.post(one.referral + "/reports", "{\"outcome\":\"no-show\"}").status())
        .as("nobody is missed before the hour")
        .isEqualTo(409);
    one.letPass("4 days");
    one.done("/reports", "{\"outcome\":\"no-show\"}");
    assertThat(one.onFile().getString("state")).isEqualTo("no-show");
    one.done("/reports", "{\"outcome\":\"seen\"}");
    assertThat(one.onFile().getString("state")).isEqualTo("in-service");
    assertThat(one.here().isNull("packet")).isFalse();
    one.done("/reports", "{\"outcome\":\"finished\"}");
    assertThat(one.onFile().getString("state")).isEqualTo("done");
    assertThat(one.here().isNull("packet")).isTrue();
    assertThat(one.leftOfPacket()).isZero();
  }

  @Test
  void aSilentServiceReachesTheSupervisorAndThenExpires() throws SQLException {
    ReferredCase silent = sent("now");
    assertThat(overdue(silent)).isEmpty();
    silent.letPass("2 hours");
    JsonObject line = overdue(silent).getFirst();
    assertThat(line.keySet())
        .containsExactlyInAnyOrder("id", "urgency", "sentAt", "dueAt", "state", "service");
    silent.letPass("23 hours");
    assertThat(overdue(silent).getFirst().getString("state")).isEqualTo("expired");
    assertThat(silent.onFile().getString("state")).isEqualTo("expired");
    assertThat(silent.here().isNull("packet")).isTrue();
    assertThat(silent.leftOfPacket()).isZero();
    Visitor.Answer late = provider.post(silent.referral + "/acceptance", "{}");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.object().getString("type")).isEqualTo("urn:jisr:problem:referral-expired");
  }

  @Test
  void anAcceptedOneThatNobodyBooksIsOverdueAndNeverASuccess() throws SQLException {
    ReferredCase idle = sent("now").accepted();
    idle.letPass("3 days");
    assertThat(overdue(idle).getFirst().getString("state")).isEqualTo("accepted");
  }

  @Test
  void aWithdrawalEndsItHoweverFarItHadCome() throws SQLException {
    for (ReferredCase one :
        List.of(
            sent("today"),
            sent("today").opened(),
            sent("today").accepted(),
            sent("today").booked(),
            sent("today").inService())) {
      boolean read = !one.onFile().isNull("openedAt");
      assertThat(one.leftOfPacket()).isPositive();
      one.withdrawn();
      assertThat(one.leftOfPacket()).isZero();
      assertThat(one.here().getString("state")).isEqualTo("withdrawn");
      assertThat(one.here().isNull("packet")).isTrue();
      assertThat(one.here().isNull("visit")).isTrue();
      assertThat(one.onFile().isNull("openedAt"))
          .as("what was read is told, what was not is not claimed")
          .isNotEqualTo(read);
      for (String act : List.of("/visits", "/reports")) {
        String body = act.equals("/visits") ? visit() : "{\"outcome\":\"seen\"}";
        Visitor.Answer refused = provider.post(one.referral + act, body);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.object().getString("type"))
            .isEqualTo("urn:jisr:problem:consent-withdrawn");
      }
    }
  }

  @Test
  void aFinishedServiceStaysFinishedWhenConsentIsWithdrawn() {
    ReferredCase one = sent("today").inService().done("/reports", "{\"outcome\":\"finished\"}");
    one.withdrawn();
    assertThat(one.onFile().getString("state")).isEqualTo("done");
  }

  @Test
  void ofAcceptAndWithdrawAtOnceBothSidesTellTheSame() throws Exception {
    int acceptedFirst = 0;
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < RACES; i++) {
        ReferredCase one = sent("today").opened();
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Visitor.Answer> accept =
            two.submit(() -> at(start, () -> provider.post(one.referral + "/acceptance", "{}")));
        Future<Visitor.Answer> withdraw =
            two.submit(() -> at(start, () -> worker.post(one.consent + "/withdrawal", "{}")));
        assertThat(withdraw.get().status()).isEqualTo(204);
        assertThat(accept.get().status()).isIn(204, 409);
        if (accept.get().status() == 409) {
          assertThat(accept.get().body()).contains("consent-withdrawn");
        } else {
          acceptedFirst++;
        }
        assertThat(List.of(one.here().getString("state"), one.onFile().getString("state")))
            .containsOnly("withdrawn");
        assertThat(one.leftOfPacket()).isZero();
      }
    }
    Files.writeString(
        Path.of("target/races.txt"),
        """
        Of %d races of accept against withdraw the acceptance came first in %d, the withdrawal in %d.
        In all of them both sides read "withdrawn" and nothing was left of the packet.
        """
            .formatted(RACES, acceptedFirst, RACES - acceptedFirst));
  }

  private static Visitor.Answer at(CyclicBarrier start, Supplier<Visitor.Answer> act)
      throws Exception {
    start.await();
    return act.get();
  }

  private static String visit() {
    return "{\"day\":\"%s\",\"time\":\"10:00\",\"place\":\"service\"}"
        .formatted(ReferredCase.day(3));
  }

  private List<JsonObject> overdue(ReferredCase of) {
    return supervisor.get("/api/centre/referrals").array().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("id").equals(of.id().toString()))
        .toList();
  }
}
