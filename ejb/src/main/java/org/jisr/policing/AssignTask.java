package org.jisr.policing;

import org.jisr.access.Needed;
import org.jspecify.annotations.Nullable;

/**
 * Give a task to an officer of the office.
 *
 * @param version the version that was read
 * @param officer the officer's code
 */
public record AssignTask(long version, @Needed @Nullable String officer) {}
