package org.jisr.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jisr.reference.ReferenceFile;

/**
 * The words of the report pages on the reports instance: labels of the general categories and names
 * of the districts. Loading twice leaves the same rows.
 */
public final class CodeLists {
  private static final String INSERT_CATEGORY =
      """
      insert into release.category
        (code, position, label_ar, label_en, grp, hss_category, hss_relation)
      values (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String INSERT_PLACE =
      "insert into release.place (code, position, name_ar, name_en) values (?, ?, ?, ?)";

  private CodeLists() {}

  record Category(String code, String labelAr, String labelEn, String group, HssRelation hss) {}

  record Place(String code, String nameAr, String nameEn) {}

  /**
   * Writes both lists in one transaction.
   *
   * @param reports the reports instance as {@code jisr_release_loader} or its owner
   */
  public static void load(DataSource reports) throws SQLException {
    try (Connection connection = reports.getConnection()) {
      connection.setAutoCommit(false);
      boolean loaded = false;
      try {
        try (Statement delete = connection.createStatement()) {
          delete.execute("delete from release.category");
          delete.execute("delete from release.place");
        }
        loadCategories(connection);
        loadPlaces(connection);
        connection.commit();
        loaded = true;
      } finally {
        if (!loaded) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    }
  }

  private static void loadCategories(Connection connection) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT_CATEGORY)) {
      int position = 0;
      for (Category category : categoriesOfFile()) {
        insert.setString(1, category.code());
        insert.setInt(2, ++position);
        insert.setString(3, category.labelAr());
        insert.setString(4, category.labelEn());
        insert.setString(5, category.group());
        insert.setString(6, category.hss().category());
        insert.setString(7, category.hss().relation());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void loadPlaces(Connection connection) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT_PLACE)) {
      int position = 0;
      for (Place place : placesOfFile()) {
        insert.setString(1, place.code());
        insert.setInt(2, ++position);
        insert.setString(3, place.nameAr());
        insert.setString(4, place.nameEn());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  static List<Category> categoriesOfFile() {
    return new ReferenceFile("incident-categories.csv")
        .rows().stream()
            .filter(row -> row.get("tier").equals("G"))
            .map(
                row ->
                    new Category(
                        row.get("code"),
                        row.get("label_ar"),
                        row.get("label_en"),
                        row.get("group"),
                        new HssRelation(row.get("hss_2017_category"), row.get("hss_relation"))))
            .toList();
  }

  static List<Place> placesOfFile() {
    return new ReferenceFile("places.csv")
        .rows().stream()
            .filter(row -> row.get("type").equals("district"))
            .filter(row -> row.get("reporting_dimension").equals("yes"))
            .map(row -> new Place(row.get("code"), row.get("name_ar"), row.get("name_en")))
            .toList();
  }

  static List<Category> categories(Connection connection) throws SQLException {
    List<Category> categories = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                """
                select code, label_ar, label_en, grp, hss_category, hss_relation
                  from release.v_category order by position
                """);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        HssRelation hss = new HssRelation(row.getString(5), row.getString(6));
        categories.add(
            new Category(
                row.getString(1), row.getString(2), row.getString(3), row.getString(4), hss));
      }
    }
    return categories;
  }

  static List<Place> places(Connection connection) throws SQLException {
    List<Place> places = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select code, name_ar, name_en from release.v_place order by position");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        places.add(new Place(row.getString(1), row.getString(2), row.getString(3)));
      }
    }
    return places;
  }
}
