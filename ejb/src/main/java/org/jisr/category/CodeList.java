package org.jisr.category;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jisr.audit.Unaudited;

/** The categories and the GBVIMS questions, the same for everyone. */
@Stateless
@PermitAll
@Unaudited(because = "a public code list")
public class CodeList {
  @Inject Categories categories;

  /** Every category, by code. */
  public List<CategoryView> categories() {
    return categories.all().stream().map(Category::view).toList();
  }

  /** The category with this code, if there is one. */
  public Optional<CategoryView> category(String code) {
    return categories.byCode(code).map(Category::view);
  }

  /** The questions that classify an incident, in the order they are asked. */
  public List<GbvimsQuestionView> gbvimsQuestions() {
    return categories.questions().stream().map(GbvimsQuestion::view).toList();
  }
}
