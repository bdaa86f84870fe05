package org.jisr.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One incident category; read only here, written by {@link CategoryTable}. */
@Entity
@Table(schema = "ref", name = "category")
class Category {
  @Id private String code;

  @Column(name = "label_ar")
  private String labelAr;

  @Column(name = "label_en")
  private String labelEn;

  private String tier;

  @Column(name = "grp")
  private String group;

  @Column(name = "hss_category")
  private String hssCategory;

  @Column(name = "hss_relation")
  private String hssRelation;

  @Column(name = "gbvims_type")
  private String gbvimsType;

  @SuppressWarnings("NullAway.Init")
  protected Category() {}

  CategoryView view() {
    return new CategoryView(
        code, labelAr, labelEn, tier, group, hssCategory, hssRelation, gbvimsType);
  }
}
