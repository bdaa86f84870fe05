package org.jisr.web.category;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jisr.category.CodeList;
import org.jisr.category.GbvimsQuestionView;

/** The questions that classify an incident. */
@Path("gbvims-questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GbvimsQuestionsResource {
  @Inject CodeList codes;

  /** The seven questions in the order they are asked; the same for everyone. */
  @GET
  public List<GbvimsQuestionView> questions() {
    return codes.gbvimsQuestions();
  }
}
