package org.jisr.issue;

/**
 * Close an issue.
 *
 * @param version the version that was read
 */
public record CloseIssue(long version) {}
