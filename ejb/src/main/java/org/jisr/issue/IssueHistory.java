package org.jisr.issue;

import java.util.List;

/** What became of an issue so far: its earlier versions, the newest first. */
record IssueHistory(List<IssueVersion> versions) {}
