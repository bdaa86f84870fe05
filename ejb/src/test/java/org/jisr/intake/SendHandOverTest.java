package org.jisr.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import org.jisr.access.Violation;
import org.jisr.security.OrgId;
import org.jisr.security.PersonId;
import org.jisr.security.vault.Envelope;
import org.jisr.survivor.Urgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendHandOverTest {
  private static final UUID DRAFT = UUID.randomUUID();
  private static final UUID KEY = UUID.randomUUID();
  private static final Agreement AGREED = new Agreement(true, "hand-over-1", "ar");
  private static final PersonId CHAIR = new PersonId("issuer", "chair");

  private static SendHandOver command(String urgency, @Nullable Agreement agreement, String text) {
    String sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    return new SendHandOver(DRAFT, urgency, agreement, KEY, sealed);
  }

  private static Receipt receiptOf(SendHandOver command) {
    var sending =
        new HandOver.Sending(
            new HandOverId(UUID.randomUUID()),
            new OrgId(UUID.randomUUID()),
            new OrgId(UUID.randomUUID()),
            new Envelope(new byte[] {1}));
    HandOver made =
        HandOver.sent(
            sending, Urgency.NOW, Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Asia/Baghdad"));
    return new Receipt(made, made.sender(), DRAFT, command.digest(CHAIR));
  }

  @Test
  void nothingIsSentWithoutHerWord() {
    assertThat(command("now", new Agreement(false, "hand-over-1", "ar"), "x").faults().found())
        .containsExactly(Violation.of("agreement.given", "missing"));
    assertThat(command("now", null, "x").faults().found())
        .contains(Violation.of("agreement.given", "missing"));
  }

  @Test
  void anotherWordingOrUrgencyIsUnknown() {
    assertThat(command("soon", new Agreement(true, "hand-over-0", "fr"), "x").faults().found())
        .containsExactly(
            Violation.of("urgency", "unknown"),
            Violation.of("agreement.wording", "unknown"),
            Violation.of("agreement.language", "unknown"));
  }

  @Test
  void everyMissingPartIsNamed() {
    assertThat(new SendHandOver(null, null, null, null, null).faults().found())
        .extracting(Violation::field)
        .contains("id", "keyId", "urgency", "agreement.given", "sealed");
  }

  @Test
  void theSealedPartHasABoundAndIsBase64url() {
    assertThat(command("now", AGREED, "x".repeat(SendHandOver.MAX_SEALED + 1)).faults().found())
        .containsExactly(Violation.of("sealed", "too-long"));
    assertThat(new SendHandOver(DRAFT, "now", AGREED, KEY, "not base64!").faults().found())
        .containsExactly(Violation.of("sealed", "malformed"));
  }

  @Test
  void theSameRequestAgainGivesTheSameToken() {
    Receipt receipt = receiptOf(command("now", AGREED, "x"));
    assertThat(receipt.tokenFor(command("now", AGREED, "x").digest(CHAIR)).token())
        .isEqualTo(receipt.view().token());
  }

  @Test
  void anotherRequestUnderTheSameDraftIsRefused() {
    Receipt receipt = receiptOf(command("now", AGREED, "x"));
    assertThatThrownBy(() -> receipt.tokenFor(command("now", AGREED, "y").digest(CHAIR)))
        .hasMessage("draft-already-sent");
    assertThatThrownBy(() -> receipt.tokenFor(command("today", AGREED, "x").digest(CHAIR)))
        .hasMessage("draft-already-sent");
    PersonId member = new PersonId("issuer", "member");
    assertThatThrownBy(() -> receipt.tokenFor(command("now", AGREED, "x").digest(member)))
        .hasMessage("draft-already-sent");
  }
}
