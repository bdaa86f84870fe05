package org.jisr.category;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jisr.audit.Unaudited;

/** The code lists as the database has them; {@link CodeList} asks once. */
@Stateless
@PermitAll
@Unaudited(because = "a public code list")
public class StoredCodes {
  @Inject Categories categories;

  /** Every category, by code. */
  public List<CategoryView> categories() {
    return categories.all().stream().map(Category::view).toList();
  }

  /** The questions that classify an incident, in the order they are asked. */
  public List<GbvimsQuestionView> gbvimsQuestions() {
    return categories.questions().stream().map(GbvimsQuestion::view).toList();
  }
}
