package org.jisr.survivor;

import org.jspecify.annotations.Nullable;

/** Why a file was closed or opened again, as it is sealed: a code, and a note. */
public record TurnContent(String why, @Nullable String note) {}
