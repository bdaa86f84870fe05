package org.jisr.nonames;

/**
 * A stretch of a text that points at a person: where it stands, never what it says, so that it may
 * be logged and sent.
 *
 * @param kind what it seems to be
 * @param start index of its first UTF-16 unit
 * @param end index after its last UTF-16 unit
 */
public record Finding(FindingKind kind, int start, int end) {}
