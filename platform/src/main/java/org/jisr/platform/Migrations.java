package org.jisr.platform;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jisr.platform.build.ExitCode;
import org.jisr.platform.build.Refusal;

/** Brings a database to the schema of this build; what it did before it never does again. */
final class Migrations {
  private static final String HISTORY = "flyway";

  /** Held, since the logging system forgets the level of a logger nobody holds. */
  private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

  private final Secrets secrets;

  Migrations(Secrets secrets) {
    this.secrets = secrets;
    FLYWAY_LOG.setLevel(Level.WARNING);
  }

  /**
   * Runs the scripts of this folder that were not run yet.
   *
   * @return how many scripts ran
   */
  int apply(Postgres instance, String database, String scripts) {
    try {
      return Flyway.configure()
          .dataSource(
              instance.url(database),
              Databases.MIGRATOR,
              secrets.password(Databases.secretOf(Databases.MIGRATOR)))
          .locations("classpath:db/migration/" + scripts)
          .failOnMissingLocations(false)
          .schemas(HISTORY)
          .defaultSchema(HISTORY)
          .createSchemas(true)
          .cleanDisabled(true)
          .validateMigrationNaming(true)
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywayException e) {
      throw new Refusal(
          ExitCode.PART_FAILED,
          "The schema of " + database + " could not be brought up to date: " + e.getMessage(),
          e);
    }
  }
}
