package org.jisr.place;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jisr.audit.Unaudited;

/** The places as the database has them; {@link Gazetteer} asks once. */
@Stateless
@PermitAll
@Unaudited(because = "a public code list")
public class StoredPlaces {
  @Inject Places places;

  /** Every place, by code. */
  public List<PlaceView> all() {
    return places.all().stream().map(Place::view).toList();
  }
}
