package org.jisr.issue;

import java.util.List;

/**
 * What became of an issue so far, the newest first.
 *
 * @param answered whether the police have answered all they were handed
 */
record IssueHistory(List<IssueVersion> versions, List<IssueStep> steps, boolean answered) {}
