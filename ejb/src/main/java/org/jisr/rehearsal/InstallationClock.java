package org.jisr.rehearsal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The clock of Basra: months and days begin there. Guarantees that it stands ahead only where the
 * database is marked as a rehearsal and the launcher names the same days; where the two do not
 * agree, the application does not start.
 */
@ApplicationScoped
public class InstallationClock {
  private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");
  private static final String SETTING = "JISR_CLOCK_AHEAD";

  @Resource(lookup = "java:jboss/datasources/JisrCases")
  DataSource cases;

  private OptionalInt daysAhead = OptionalInt.empty();
  private Clock clock = Clock.system(BASRA);

  @SuppressWarnings("NullAway.Init")
  public InstallationClock() {}

  @PostConstruct
  void read() {
    daysAhead = agreed(System.getenv(SETTING), marked());
    clock = Clock.offset(clock, Duration.ofDays(daysAhead.orElse(0)));
  }

  /**
   * What launcher and database both say.
   *
   * @param setting what the launcher says; null in an installation that is none
   * @param marked what the mark in the database says
   */
  static OptionalInt agreed(@Nullable String setting, OptionalInt marked) {
    String mark = marked.isPresent() ? Integer.toString(marked.getAsInt()) : null;
    if (mark == null ? setting != null : !mark.equals(setting)) {
      throw new IllegalStateException(
          SETTING
              + " and the mark of a rehearsal in the database do not agree: start Jisr with ./jisr start");
    }
    return marked;
  }

  private OptionalInt marked() {
    try (Connection connection = cases.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select days_ahead from rehearsal.mark");
        ResultSet row = query.executeQuery()) {
      return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
    } catch (SQLException failure) {
      throw new IllegalStateException(
          "the mark of a rehearsal could not be read, SQLSTATE " + failure.getSQLState(), failure);
    }
  }

  /** How many days the clock of a rehearsal stands ahead; empty in a real installation. */
  public OptionalInt daysAhead() {
    return daysAhead;
  }

  /** The one clock of the application. */
  @Produces
  public Clock clock() {
    return clock;
  }
}
