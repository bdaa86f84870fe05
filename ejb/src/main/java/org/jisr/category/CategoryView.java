package org.jisr.category;

import jakarta.json.bind.annotation.JsonbTransient;
import org.jisr.access.OneOf;

/**
 * An incident category and what it corresponds to elsewhere.
 *
 * @param code G01..G12 general, P01..P08 protected
 * @param tier G or P; a report with any P category belongs to tier P alone
 * @param group violence, property, liberty, public order or protected
 * @param hssCategory the Human Security Survey's item, or "not measured by HSS"
 * @param hssRelation same, partial or none
 */
public record CategoryView(
    String code,
    String labelAr,
    String labelEn,
    @OneOf({"G", "P"}) String tier,
    @OneOf({"violence", "property", "liberty", "public order", "protected"}) String group,
    String hssCategory,
    @OneOf({"same", "partial", "none"}) String hssRelation,
    String gbvimsType) {

  /** Whether a forum may not hold such a matter, but hands the person over instead. */
  @JsonbTransient
  public boolean isProtected() {
    return tier.equals("P");
  }
}
