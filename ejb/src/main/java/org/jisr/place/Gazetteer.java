package org.jisr.place;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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

  /** Whether an issue may be logged at this place: a district, sub-district or area of Basra. */
  public boolean isWithinBasra(String code) {
    return places.byCode(code).filter(place -> !place.type().equals("study community")).isPresent();
  }
}
