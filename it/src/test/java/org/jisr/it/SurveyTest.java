package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jisr.reference.ReferenceFile;
import org.junit.jupiter.api.Test;

/** The published survey figures, as they were printed. */
class SurveyTest {
  private static long withoutSource() throws SQLException {
    try (Connection reader = Jisr.stack().superuserOfReports("jisr_reports");
        Statement statement = reader.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from survey.published p where value is not null and not exists"
                    + " (select from survey.published_source s where s.position = p.position)")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void everyPublishedNumberIsInTheDatabaseWithItsSource() throws SQLException {
    List<String> published = new ArrayList<>();
    new ReferenceFile("hss-2017-published.csv")
        .rows()
        .forEach(
            row ->
                published.add(row.get("table") + "|" + row.get("item") + "|" + row.get("value")));
    List<String> stored = new ArrayList<>();
    try (Connection reader = Jisr.stack().superuserOfReports("jisr_reports");
        Statement statement = reader.createStatement();
        ResultSet row = statement.executeQuery("select * from survey.published")) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          line.append(row.getString(i)).append('|');
        }
        stored.add(line.toString());
      }
    }
    assertThat(stored).hasSize(published.size()).hasSize(104);
    assertThat(withoutSource()).isZero();
    for (String figure : published) {
      assertThat(stored).anySatisfy(line -> assertThat(line.replace("||", "|")).contains(figure));
    }
  }
}
