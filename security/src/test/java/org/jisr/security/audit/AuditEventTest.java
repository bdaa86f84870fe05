package org.jisr.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.jisr.security.ObjectRef;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditEventTest {
  private static final Instant AT = Instant.parse("2026-11-22T12:00:00.123456789Z");
  private static final UUID ID = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final byte[] DIGEST = new byte[32];

  private static AuditEvent event(Instant at, @Nullable OrgId organisation, String action) {
    return event(at, organisation, action, Outcome.PERMITTED, 1);
  }

  private static AuditEvent event(
      Instant at, @Nullable OrgId organisation, String action, Outcome outcome, long counter) {
    return new AuditEvent(
        at,
        new PersonId("i", "s"),
        organisation,
        action,
        new ObjectRef("issue", ID),
        Purpose.COMMUNITY_SAFETY,
        outcome,
        DIGEST,
        new byte[0],
        ID,
        OTHER,
        counter);
  }

  private static String canonical(AuditEvent event) {
    return HexFormat.of().formatHex(event.canonical());
  }

  /** Fixed for ever: the tree of an old year is verified against these bytes. */
  @Test
  void theBytesAreTheStoredOnes() {
    assertThat(canonical(event(AT, new OrgId(OTHER), "log-issue")))
        .isEqualTo(
            "000c6a6973722d61756469742d31"
                + "0008"
                + "000660dc377ab240"
                + "000169"
                + "000173"
                + "001000000000000000000000000000000002"
                + "00096c6f672d6973737565"
                + "00056973737565"
                + "001000000000000000000000000000000001"
                + "0010434f4d4d554e4954595f534146455459"
                + "000101"
                + "0020"
                + "00".repeat(32)
                + "0000"
                + "001000000000000000000000000000000001"
                + "001000000000000000000000000000000002"
                + "00080000000000000001");
  }

  @Test
  void everyChangeChangesTheBytes() {
    AuditEvent event = event(AT, null, "log-issue");

    assertThat(
            Stream.of(
                    event,
                    event(AT.plusNanos(1000), null, "log-issue"),
                    event(AT, new OrgId(ID), "log-issue"),
                    event(AT, null, "open-issue"),
                    event(AT, null, "log-issue", Outcome.DENIED, 1),
                    event(AT, null, "log-issue", Outcome.PERMITTED, 2))
                .map(AuditEventTest::canonical))
        .doesNotHaveDuplicates();
  }

  /** The database keeps microseconds; an entry read back must hash as it was written. */
  @Test
  void whatTheDatabaseDoesNotKeepIsNotHashed() {
    assertThat(canonical(event(AT, null, "log-issue")))
        .isEqualTo(
            canonical(event(Instant.parse("2026-11-22T12:00:00.123456Z"), null, "log-issue")));
  }
}
