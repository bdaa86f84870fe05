package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jisr.platform.sample.SampleOrganisation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who comes to act for an organisation, who says so, and how it ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {
  private static final String ONE_TIME = "abcde-fghjk-mnpqr-stuvw";
  private static final String OWN = "one-of-my-own-7-long";

  private final Visitor administrator = Visitor.signedIn("administrator");
  private final Visitor supervisor = Visitor.signedIn("supervisor.centre");
  private final Visitor auditor = Visitor.signedIn("auditor");

  @Test
  void aForumMemberBeginsAtOnceWithAPasswordOfHerOwn() {
    String username = username();
    admitted("zubair", username, "forum-member");
    Visitor member = Visitor.first(username, ONE_TIME, OWN);
    assertThat(member.get("/api/issues").status()).isEqualTo(200);
    assertThat(Visitor.isLetIn(username, ONE_TIME)).isFalse();
    assertThat(Visitor.isLetIn(username, OWN)).isTrue();
  }

  @Test
  void aCaseWorkerBeginsOnlyAfterASecondPersonsWord() {
    String username = username();
    String person = admitted("centre", username, "case-worker");
    Visitor worker = Visitor.first(username, ONE_TIME, OWN);
    assertThat(worker.get("/api/survivor-files").status()).isEqualTo(404);
    assertThat(worker.get("/api/me").object().getJsonArray("organisations")).isEmpty();

    assertThat(decide(administrator, "centre", person, "case-worker", true).status())
        .isEqualTo(403);
    assertThat(decide(supervisor, "centre", person, "case-worker", true).status()).isEqualTo(204);

    assertThat(worker.get("/api/survivor-files").status()).isEqualTo(200);
  }

  @Test
  void aSupervisorOfTheCentreHasNoWordOnOthersPeople() {
    String person = admitted("legal", username(), "service-provider");
    assertThat(decide(supervisor, "legal", person, "service-provider", true).status())
        .isEqualTo(404);
    assertThat(decide(auditor, "legal", person, "service-provider", false).status()).isEqualTo(204);
    assertThat(decide(auditor, "legal", person, "service-provider", true).status()).isEqualTo(404);
  }

  @Test
  void aNewPasswordStopsACaseWorkerUntilTheSecondPersonHasSpoken() {
    String username = username();
    String person = admitted("centre", username, "case-worker");
    decide(auditor, "centre", person, "case-worker", true);
    Visitor worker = Visitor.first(username, ONE_TIME, OWN);
    assertThat(worker.get("/api/survivor-files").status()).isEqualTo(200);

    String another = "zzzzz-yyyyy-xxxxx-wwwww";
    Visitor.Answer set =
        administrator.post(
            people("centre") + "/" + person + "/one-time-password",
            "{\"password\":\"" + another + "\"}");
    assertThat(set.status()).isEqualTo(204);

    Visitor asWorker = Visitor.first(username, another, "another-of-my-own-8-long");
    assertThat(asWorker.get("/api/survivor-files").status()).isEqualTo(404);
    decide(supervisor, "centre", person, "case-worker", true);
    assertThat(asWorker.get("/api/survivor-files").status()).isEqualTo(200);
  }

  @Test
  void whoeverLeavesIsOutAtTheNextRequestAndCannotSignInAgain() {
    String username = username();
    String person = admitted("zubair", username, "forum-member");
    Visitor member = Visitor.first(username, ONE_TIME, OWN);
    assertThat(member.get("/api/issues").status()).isEqualTo(200);
    String end = people("zubair") + "/" + person + "/end";
    assertThat(administrator.post(end, "{\"role\":\"forum-member\"}").status()).isEqualTo(204);
    assertThat(member.get("/api/issues").status()).isIn(401, 404);
    assertThat(Visitor.isLetIn(username, OWN)).isFalse();
  }

  @Test
  void aRoleOfAnotherKindAWeakPasswordAndATakenNameAreRefusedByField() {
    String username = username();
    admitted("zubair", username, "forum-member");
    assertThat(fault("zubair", username(), "case-worker", ONE_TIME)).isEqualTo("role unknown");
    assertThat(fault("zubair", username(), "forum-member", "12345678"))
        .isEqualTo("password not-a-one-time-password");
    assertThat(fault("zubair", "Chair North", "forum-member", ONE_TIME))
        .isEqualTo("username not-a-username");
    assertThat(fault("zubair", username, "forum-member", ONE_TIME))
        .isEqualTo("username username-taken");
  }

  @Test
  void thereIsOneReferralCentre() {
    Visitor.Answer second =
        administrator.post(
            "/api/organisations",
            "{\"kind\":\"centre\",\"nameAr\":\"عيّنة\",\"nameEn\":\"Sample\",\"district\":null,"
                + "\"area\":null}");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.object().getString("type")).isEqualTo("urn:jisr:problem:one-centre");
  }

  @Test
  void theDatabaseItselfAsksForASecondPerson() throws SQLException {
    for (String role : new String[] {"case-worker", "service-provider", "administrator"}) {
      assertThatExceptionOfType(SQLException.class)
          .as(role)
          .isThrownBy(() -> insertActive(role, null))
          .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("23514"));
    }
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> insertActive("case-worker", "installation"))
        .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("23514"));
  }

  private static void insertActive(String role, @Nullable String confirmedBy) throws SQLException {
    try (Connection database = Jisr.stack().connect("jisr_app");
        PreparedStatement insert =
            database.prepareStatement(
                "insert into people.membership (issuer, subject, org_id, role, state, proposed_by,"
                    + " confirmed_by) values ('test', ?, ?, ?, 'active', 'installation', ?)")) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setObject(2, SampleOrganisation.of("centre").id().value());
      insert.setString(3, role);
      insert.setString(4, confirmedBy);
      insert.executeUpdate();
    }
  }

  private String admitted(String organisation, String username, String role) {
    Visitor.Answer answer =
        administrator.post(people(organisation), admission(username, role, ONE_TIME));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.id();
  }

  private String fault(String organisation, String username, String role, String password) {
    Visitor.Answer answer =
        administrator.post(people(organisation), admission(username, role, password));
    assertThat(answer.status()).isEqualTo(422);
    JsonObject first = answer.object().getJsonArray("violations").getJsonObject(0);
    return first.getString("field") + " " + first.getString("code");
  }

  private static Visitor.Answer decide(
      Visitor who, String organisation, String person, String role, boolean confirmed) {
    return who.post(
        "/api/proposed-members",
        "{\"organisation\":\"%s\",\"person\":\"%s\",\"role\":\"%s\",\"confirmed\":%b}"
            .formatted(SampleOrganisation.of(organisation).id().value(), person, role, confirmed));
  }

  private static String people(String organisation) {
    return "/api/organisations/" + SampleOrganisation.of(organisation).id().value() + "/people";
  }

  private static String admission(String username, String role, String password) {
    return "{\"username\":\"%s\",\"name\":\"عيّنة\",\"role\":\"%s\",\"oneTimePassword\":{\"password\":\"%s\"}}"
        .formatted(username, role, password);
  }

  private static String username() {
    return "n" + UUID.randomUUID().toString().substring(0, 12);
  }
}
