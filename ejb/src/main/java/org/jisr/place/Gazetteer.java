package org.jisr.place;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jisr.audit.Unaudited;

/** The places of Basra governorate, the same for everyone. */
@Stateless
@PermitAll
@Unaudited(because = "a public code list")
public class Gazetteer {
  @Inject Places places;

  /** Every place, by code. */
  public List<PlaceView> all() {
    return places.all().stream().map(Place::view).toList();
  }

  /**
   * The district a place lies in: itself, or the first of its parents that is one; none for the
   * governorate.
   */
  public Optional<String> districtOf(String code) {
    Optional<PlaceView> place = places.byCode(code).map(Place::view);
    while (place.isPresent() && !place.get().type().equals("district")) {
      String parent = place.get().parent();
      place = parent == null ? Optional.empty() : places.byCode(parent).map(Place::view);
    }
    return place.map(PlaceView::code);
  }

  /** Whether an issue may be logged at this place: a district, sub-district or area of Basra. */
  public boolean isWithinBasra(String code) {
    return places.byCode(code).filter(place -> !place.type().equals("study community")).isPresent();
  }
}
