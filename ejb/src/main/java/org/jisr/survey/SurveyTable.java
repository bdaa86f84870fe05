package org.jisr.survey;

import java.util.List;

/**
 * One published table.
 *
 * @param table its name, such as {@code incident_type}
 * @param rows in the order of publication
 */
public record SurveyTable(String table, List<SurveyRow> rows) {}
