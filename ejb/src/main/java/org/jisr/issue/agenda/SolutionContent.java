package org.jisr.issue.agenda;

/**
 * What an office is told: what kind of matter, where, and what is to be done; never the forum's own
 * text on the issue.
 */
public record SolutionContent(String category, String place, String decision) {}
