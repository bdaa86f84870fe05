package org.jisr.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/**
 * The mark of a rehearsal in the cases database, with the days its clock stands ahead. The database
 * takes no mark once somebody works in it, and never a smaller number of days.
 */
final class RehearsalMark {
  private RehearsalMark() {}

  /**
   * Marks a new rehearsal, or brings one to these days.
   *
   * @param wanted nothing leaves the clock where it stands
   * @return how many days it stands ahead now
   * @throws Refusal where it stands further ahead already, or this is no rehearsal
   */
  static int bring(Connection connection, OptionalInt wanted) throws SQLException {
    OptionalInt before = read(connection);
    int days = wanted.orElse(before.orElse(0));
    if (days < before.orElse(0)) {
      throw new Refusal(
          ExitCode.USAGE,
          ("The clock of this rehearsal stands %d days ahead already and never goes back, or its records would be"
                  + " younger than their time. ./jisr start --days-ahead takes %d or more; ./jisr reset begins anew.")
              .formatted(before.getAsInt(), before.getAsInt()));
    }
    if (before.isEmpty()) {
      write(connection, "insert into rehearsal.mark (days_ahead) values (?)", days);
    } else if (days > before.getAsInt()) {
      write(connection, "update rehearsal.mark set days_ahead = ?", days);
    }
    return days;
  }

  private static OptionalInt read(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select days_ahead from rehearsal.mark");
        ResultSet row = query.executeQuery()) {
      return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
    }
  }

  private static void write(Connection connection, String sql, int days) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, days);
      statement.executeUpdate();
    }
  }
}
