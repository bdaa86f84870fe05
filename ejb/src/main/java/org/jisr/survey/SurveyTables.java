package org.jisr.survey;

import java.util.List;

/**
 * The published tables of one wave.
 *
 * @param tables in the order of publication
 */
public record SurveyTables(List<SurveyTable> tables) {}
