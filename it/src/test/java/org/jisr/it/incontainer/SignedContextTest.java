package org.jisr.it.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jisr.issue.IssueLog;
import org.jisr.issue.LogIssue;
import org.jisr.security.Actor;
import org.jisr.security.OrgId;
import org.jisr.security.Role;
import org.jisr.security.vault.ContextSigner;
import org.jisr.security.vault.KeyDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second wall: what the database shows to the application's own role, and to a forger. */
class SignedContextTest extends InContainer {
  private static final String REFUSED = "28000";
  private static final int PID = 4;

  @Inject DataSources sources;
  @Inject AsForumChair asChair;
  @Inject IssueLog log;
  @Inject People people;
  @Inject ContextSigner signer;
  @Inject KeyDirectory keys;
  @Inject Clock clock;

  private final OrgId maqal = People.tenant("maqal");
  private final OrgId zubair = People.tenant("zubair");

  @BeforeEach
  void bothForumsHoldAnIssue() throws Exception {
    for (String forum : List.of("maqal", "zubair")) {
      Actor chair = people.newcomer(Role.FORUM_CHAIR, forum);
      asChair.call(() -> log.log(chair, new LogIssue("G05", "IQG02Q02", null, "نص تجريبي")));
    }
  }

  @Test
  void withoutAContextTheDatabaseShowsNobodysIssue() throws SQLException {
    try (Connection connection = begun()) {
      assertThat(forumsSeen(connection)).isEmpty();
      connection.rollback();
    }
  }

  @Test
  void withItsContextAForumSeesItsOwnIssuesAlone() throws SQLException {
    try (Connection connection = begun()) {
      enter(connection, context(connection, signer, maqal));
      assertThat(Set.copyOf(forumsSeen(connection))).containsExactly(maqal.value());
      enter(connection, context(connection, signer, zubair));
      assertThat(Set.copyOf(forumsSeen(connection))).containsExactly(zubair.value());
      connection.rollback();
    }
  }

  @Test
  void theContextEndsWithItsTransaction() throws SQLException {
    try (Connection connection = begun()) {
      enter(connection, context(connection, signer, maqal));
      assertThat(forumsSeen(connection)).isNotEmpty();
      connection.commit();
      assertThat(forumsSeen(connection)).isEmpty();
      connection.rollback();
    }
  }

  @Test
  void anotherForumsIdPutIntoASignedContextIsRefused() throws SQLException {
    try (Connection connection = begun()) {
      String genuine = context(connection, signer, maqal);
      String forged = genuine.replace(maqal.value().toString(), zubair.value().toString());
      assertThat(refusalOf(connection, forged)).isEqualTo(REFUSED);
    }
  }

  @Test
  void aContextMadeWithoutTheKeyIsRefused() throws SQLException {
    try (Connection connection = begun()) {
      String[] fields = context(connection, signer, zubair).split("\\|", -1);
      fields[fields.length - 1] = "00".repeat(32);
      assertThat(refusalOf(connection, String.join("|", fields))).isEqualTo(REFUSED);
    }
  }

  @Test
  void aContextOfAKeyNobodyHasIsRefused() throws SQLException {
    try (Connection connection = begun()) {
      String genuine = context(connection, signer, maqal);
      String forged = "7" + genuine.substring(genuine.indexOf('|'));
      assertThat(refusalOf(connection, forged)).isEqualTo(REFUSED);
    }
  }

  @Test
  void aContextOverheardInAnotherDatabaseSessionIsRefused() throws SQLException {
    try (Connection one = begun();
        Connection other = begun()) {
      String overheard = context(one, signer, maqal);
      assertThat(refusalOf(other, overheard)).isEqualTo(REFUSED);
      one.rollback();
    }
  }

  @Test
  void aContextOfElevenMinutesAgoIsRefused() throws SQLException {
    ContextSigner earlier = keys.contextSigner(Clock.offset(clock, Duration.ofMinutes(-11)));
    try (Connection connection = begun()) {
      assertThat(refusalOf(connection, context(connection, earlier, maqal))).isEqualTo(REFUSED);
    }
  }

  @Test
  void anUnsignedListOfForumsIsRefused() throws SQLException {
    try (Connection connection = begun()) {
      assertThat(refusalOf(connection, maqal.value().toString())).isEqualTo(REFUSED);
    }
  }

  @Test
  void aForumCannotWriteARowIntoAnothers() throws SQLException {
    String insert =
        """
        insert into forum.issue
          (id, org_id, state, version, recorded_at, logged_by_issuer, logged_by_subject, content)
        values (gen_random_uuid(), ?, 'open', 0, now(), 'proof', 'proof', 'x')""";
    try (Connection connection = begun()) {
      enter(connection, context(connection, signer, maqal));
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        statement.setObject(1, zubair.value());
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(statement::executeUpdate)
            .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
      }
      connection.rollback();
    }
  }

  private Connection begun() throws SQLException {
    Connection connection = sources.open("JisrCases");
    connection.setAutoCommit(false);
    return connection;
  }

  private static String context(Connection connection, ContextSigner by, OrgId forum)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select pg_backend_pid()");
        ResultSet row = query.executeQuery()) {
      row.next();
      String signed = by.sign("proof", Set.of(forum), row.getInt(1));
      assertThat(signed.split("\\|", -1)[PID]).isEqualTo(row.getString(1));
      return signed;
    }
  }

  private static void enter(Connection connection, String context) throws SQLException {
    try (PreparedStatement set =
        connection.prepareStatement("select set_config('app.ctx', ?, true)")) {
      set.setString(1, context);
      set.execute();
    }
  }

  private static List<UUID> forumsSeen(Connection connection) throws SQLException {
    List<UUID> seen = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement("select org_id from forum.issue");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        seen.add(rows.getObject(1, UUID.class));
      }
    }
    return seen;
  }

  private static String refusalOf(Connection connection, String context) throws SQLException {
    enter(connection, context);
    String[] state = new String[1];
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> forumsSeen(connection))
        .satisfies(refused -> state[0] = refused.getSQLState());
    connection.rollback();
    return state[0];
  }
}
