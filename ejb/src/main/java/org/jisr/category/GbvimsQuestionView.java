package org.jisr.category;

/**
 * One question of the GBVIMS classification tool, in our words.
 *
 * @param order 1 to 7, asked in this order
 * @param ifYes the GBVIMS incident type a first yes gives
 */
public record GbvimsQuestionView(int order, String questionAr, String questionEn, String ifYes) {}
