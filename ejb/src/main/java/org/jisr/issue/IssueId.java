package org.jisr.issue;

import java.util.UUID;

/** Identity of an {@link Issue}: a UUIDv7 made by the application, never a number one can count. */
public record IssueId(UUID value) {}
