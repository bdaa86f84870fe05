package org.jisr.web.category;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jisr.category.CategoryView;
import org.jisr.category.CodeList;

/** The incident categories, for every signed-in person. */
@Path("categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CategoriesResource {
  @Inject CodeList codes;

  /** Every category, by code; the same for everyone. */
  @GET
  public List<CategoryView> categories() {
    return codes.categories();
  }
}
