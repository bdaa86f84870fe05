package org.jisr.place;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The places of Basra governorate, the same for everyone. Read once: nothing but the start of an
 * installation writes them.
 */
@ApplicationScoped
public class Gazetteer {
  @Inject StoredPlaces stored;

  private List<PlaceView> all;
  private Map<String, PlaceView> byCode;

  @SuppressWarnings("NullAway.Init")
  protected Gazetteer() {}

  @PostConstruct
  void read() {
    all = stored.all();
    byCode = all.stream().collect(Collectors.toMap(PlaceView::code, Function.identity()));
  }

  /** Every place, by code. */
  public List<PlaceView> all() {
    return all;
  }

  /**
   * The district a place lies in: itself, or the first of its parents that is one; none for the
   * governorate.
   */
  public Optional<String> districtOf(String code) {
    Optional<PlaceView> place = byCode(code);
    while (place.isPresent() && !place.get().type().equals("district")) {
      place = byCode(place.get().parent());
    }
    return place.map(PlaceView::code);
  }

  /** Whether an issue may be logged at this place: a district, sub-district or area of Basra. */
  public boolean isWithinBasra(String code) {
    return byCode(code).filter(place -> !place.type().equals("study community")).isPresent();
  }

  private Optional<PlaceView> byCode(@Nullable String code) {
    return Optional.ofNullable(code).map(byCode::get);
  }
}
