package org.jisr.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of the gazetteer; read only here, written by {@link PlaceTable}. */
@Entity
@Table(schema = "ref", name = "place")
class Place {
  @Id private String code;

  @Column(name = "name_ar")
  private String nameAr;

  @Column(name = "name_en")
  private String nameEn;

  private List<String> aliases;
  private String type;
  private @Nullable String parent;

  @SuppressWarnings("NullAway.Init")
  protected Place() {}

  PlaceView view() {
    return new PlaceView(code, nameAr, nameEn, List.copyOf(aliases), type, parent);
  }

  String type() {
    return type;
  }
}
