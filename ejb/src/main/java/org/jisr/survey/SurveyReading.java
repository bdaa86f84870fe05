package org.jisr.survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads the published tables as {@code jisr_report_reader}: views only, no microdata anywhere. */
final class SurveyReading {
  private static final String SELECT =
      """
      select p.tbl, p.item, p.value, p.unit, p.base, p.base_n, p.note,
             p.title || ' (' || p.publisher || ')' || coalesce(
               (select string_agg(', lines ' || s.lines || ' [' || s.seed_number || ']', '' order by s.ordinal)
                  from survey.v_published_source s where s.position = p.position), '')
        from survey.v_published p order by p.position
      """;

  private final DataSource reports;

  SurveyReading(DataSource reports) {
    this.reports = reports;
  }

  SurveyTables hss2017() throws SQLException {
    Map<String, List<SurveyRow>> tables = new LinkedHashMap<>();
    try (Connection connection = reports.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        tables
            .computeIfAbsent(row.getString(1), table -> new ArrayList<>())
            .add(
                new SurveyRow(
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getObject(6, Integer.class),
                    row.getString(7),
                    row.getString(8)));
      }
    }
    return new SurveyTables(
        tables.entrySet().stream()
            .map(table -> new SurveyTable(table.getKey(), table.getValue()))
            .toList());
  }
}
