package org.jisr.policing;

/**
 * Take a task.
 *
 * @param version the version that was read
 */
public record TakeTask(long version) {}
