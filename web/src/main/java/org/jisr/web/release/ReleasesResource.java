package org.jisr.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jisr.access.Rejection;
import org.jisr.release.ReleaseDesk;
import org.jisr.release.ReleaseList;
import org.jisr.release.ReleaseView;
import org.jisr.release.chart.Chart;
import org.jisr.release.chart.ChartText;
import org.jisr.security.Actor;

/**
 * Releases, to commanders. No answer carries {@code Last-Modified} or an entity tag: nothing here
 * may tell when a report came in.
 */
@Path("releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReleasesResource {
  /** SVG in the one encoding we write. */
  static final String SVG = "image/svg+xml;charset=UTF-8";

  @Inject ReleaseDesk desk;
  @Inject Actor actor;

  /** Every published month, newest first. */
  @GET
  public ReleaseList periods() {
    return desk.periods(actor);
  }

  /** The release of a month, such as {@code 2026-10}. */
  @GET
  @Path("{period}")
  public ReleaseView release(@PathParam("period") String period) {
    return desk.release(actor, period);
  }

  /**
   * A picture of it: {@code totals}, {@code categories} or {@code districts}.
   *
   * @param language {@code ar} or {@code en}
   * @param digits {@code arab} or {@code latn}
   */
  @GET
  @Path("{period}/charts/{chart}.svg")
  @Produces(SVG)
  public String chart(
      @PathParam("period") String period,
      @PathParam("chart") String chart,
      @QueryParam("lang") @DefaultValue("ar") String language,
      @QueryParam("digits") @DefaultValue("arab") String digits) {
    ReleaseView release = desk.release(actor, period);
    ChartText text =
        ChartText.of(language, digits).orElseThrow(() -> Rejection.invalid("lang", "unknown"));
    return Chart.named(chart).orElseThrow(Rejection::notFound).draw(release, text);
  }
}
