package org.jisr.survivor;

import org.jspecify.annotations.Nullable;

/**
 * A part of a file as it was opened.
 *
 * @param version what an edit must name, so that nobody's work is overwritten; 0 if never written
 * @param value null if never written
 */
public record PartView<T>(long version, @Nullable T value) {}
