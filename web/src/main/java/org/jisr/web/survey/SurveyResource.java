package org.jisr.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jisr.security.Actor;
import org.jisr.survey.SurveyArchive;
import org.jisr.survey.SurveyTables;

/** The survey's published figures, to commanders. */
@Path("survey")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveyResource {
  @Inject SurveyArchive archive;
  @Inject Actor actor;

  /** Every published value of the Human Security Survey, Basra 2017. */
  @GET
  @Path("hss-2017")
  public SurveyTables hss2017() {
    return archive.hss2017(actor);
  }
}
