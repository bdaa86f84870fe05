package org.jisr.once;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jisr.access.Rejection;
import org.jspecify.annotations.Nullable;

/** Which requests were done, in the transaction of what they did. */
@ApplicationScoped
class DoneRequests {
  @Resource(lookup = "java:jboss/datasources/JisrCases")
  DataSource cases;

  @SuppressWarnings("NullAway.Init")
  DoneRequests() {}

  /** What a request of the same key and content was answered. */
  record Earlier(@Nullable String answer) {}

  /**
   * Claims the mark for this transaction; where another transaction has claimed it, waits for its
   * end. What that one answered is returned; nothing, if the claim is this transaction's.
   *
   * @throws Rejection invalid, sent-differently, if the key came with another content
   */
  Optional<Earlier> claim(Mark mark) {
    try (Connection connection = cases.getConnection()) {
      try (PreparedStatement claim =
          connection.prepareStatement(
              "insert into once.done_request (mark, fingerprint) values (?, ?)"
                  + " on conflict do nothing")) {
        claim.setBytes(1, mark.mark());
        claim.setBytes(2, mark.fingerprint());
        if (claim.executeUpdate() == 1) {
          return Optional.empty();
        }
      }
      try (PreparedStatement find =
          connection.prepareStatement(
              "select fingerprint, answer from once.done_request where mark = ?")) {
        find.setBytes(1, mark.mark());
        try (ResultSet row = find.executeQuery()) {
          if (!row.next()) {
            throw new IllegalStateException("a request forgotten between claim and look");
          }
          if (!MessageDigest.isEqual(row.getBytes(1), mark.fingerprint())) {
            throw Rejection.sentDifferently();
          }
          return Optional.of(new Earlier(row.getString(2)));
        }
      }
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  void remember(Mark mark, @Nullable String answer) {
    if (answer == null) {
      return;
    }
    try (Connection connection = cases.getConnection();
        PreparedStatement remember =
            connection.prepareStatement("update once.done_request set answer = ? where mark = ?")) {
      remember.setString(1, answer);
      remember.setBytes(2, mark.mark());
      remember.executeUpdate();
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /** Forgets what is older than three days: nobody sends a request again after that. */
  void forgetOld() {
    try (Connection connection = cases.getConnection();
        PreparedStatement forget = connection.prepareStatement("select once.forget_old()")) {
      forget.execute();
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  private static IllegalStateException failed(SQLException failure) {
    return new IllegalStateException(
        "request not noted, SQLSTATE " + failure.getSQLState(), failure);
  }
}
