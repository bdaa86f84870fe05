package org.jisr.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jisr.place.Gazetteer;
import org.jisr.place.PlaceView;

/** The places of Basra, for every signed-in person. */
@Path("places")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlacesResource {
  @Inject Gazetteer gazetteer;

  /** Every place, by code; the same for everyone. */
  @GET
  public List<PlaceView> places() {
    return gazetteer.all();
  }
}
