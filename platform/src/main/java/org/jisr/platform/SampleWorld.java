package org.jisr.platform;

import java.sql.Connection;
import java.sql.SQLException;

/** The sample world: what an installation with sample data holds besides the reference data. */
final class SampleWorld {
  private SampleWorld() {}

  /**
   * Loads the sample world where it is not there yet; called after the migrations at every start of
   * an installation with sample data, so it must find out by itself what is there.
   *
   * @param cases the cases database as its migrator
   * @param issuer the issuer under which the accounts sign in
   */
  static void load(Connection cases, String issuer) throws SQLException {
    // Organisations and memberships belong here as soon as their tables exist.
  }
}
