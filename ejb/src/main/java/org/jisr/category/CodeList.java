package org.jisr.category;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The categories and the GBVIMS questions, the same for everyone. Read once: nothing but the start
 * of an installation writes them.
 */
@ApplicationScoped
public class CodeList {
  @Inject StoredCodes stored;

  private List<CategoryView> categories;
  private Map<String, CategoryView> byCode;
  private List<GbvimsQuestionView> questions;

  @SuppressWarnings("NullAway.Init")
  protected CodeList() {}

  @PostConstruct
  void read() {
    categories = stored.categories();
    byCode = categories.stream().collect(Collectors.toMap(CategoryView::code, Function.identity()));
    questions = stored.gbvimsQuestions();
  }

  /** Every category, by code. */
  public List<CategoryView> categories() {
    return categories;
  }

  /** The category with this code, if there is one. */
  public Optional<CategoryView> category(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The questions that classify an incident, in the order they are asked. */
  public List<GbvimsQuestionView> gbvimsQuestions() {
    return questions;
  }
}
