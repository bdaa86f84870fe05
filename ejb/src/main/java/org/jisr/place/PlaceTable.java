package org.jisr.place;

import java.sql.Connection;
import java.sql.SQLException;
import org.jisr.reference.ReferenceFile;

/**
 * Loads the gazetteer from {@code reference/places.csv}. Names and P-codes come from the open data
 * set "Iraq Administrative Divisions" (CC BY 4.0); loading twice changes nothing.
 */
public final class PlaceTable {
  private static final String UPSERT =
      """
      insert into ref.place
        (code, name_en, name_ar, aliases, type, parent, code_status, reporting_dimension, note)
      values (?, ?, ?, coalesce(string_to_array(nullif(?, ''), ';'), '{}'), ?, nullif(?, ''), ?, ? = 'yes', ?)
      on conflict (code) do update set
        name_en = excluded.name_en, name_ar = excluded.name_ar, aliases = excluded.aliases,
        type = excluded.type, parent = excluded.parent, code_status = excluded.code_status,
        reporting_dimension = excluded.reporting_dimension, note = excluded.note
      """;

  private PlaceTable() {}

  /** Writes every row of the file; the caller commits. */
  public static void load(Connection database) throws SQLException {
    new ReferenceFile("places.csv")
        .copy(
            database,
            UPSERT,
            "code",
            "name_en",
            "name_ar",
            "aliases",
            "type",
            "parent",
            "code_status",
            "reporting_dimension",
            "note");
  }
}
