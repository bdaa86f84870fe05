package org.jisr.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One question of the GBVIMS classification; the first yes decides. */
@Entity
@Table(schema = "ref", name = "gbvims_question")
class GbvimsQuestion {
  @Id private int ordinal;

  @Column(name = "question_ar")
  private String questionAr;

  @Column(name = "question_en")
  private String questionEn;

  @Column(name = "if_yes")
  private String ifYes;

  @SuppressWarnings("NullAway.Init")
  protected GbvimsQuestion() {}

  GbvimsQuestionView view() {
    return new GbvimsQuestionView(ordinal, questionAr, questionEn, ifYes);
  }
}
