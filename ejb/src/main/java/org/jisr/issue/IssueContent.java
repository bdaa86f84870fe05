package org.jisr.issue;

import org.jspecify.annotations.Nullable;

/** What is sealed of an issue. */
public record IssueContent(String category, String place, @Nullable String occurred, String text) {}
