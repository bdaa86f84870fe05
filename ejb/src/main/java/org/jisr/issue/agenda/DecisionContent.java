package org.jisr.issue.agenda;

import java.util.UUID;
import org.jisr.access.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided on an issue.
 *
 * @param text what is to be done, without names
 * @param acts who does it: the forum itself, or a community police office
 * @param office which office; null if the forum acts
 */
public record DecisionContent(
    String text, @OneOf({"forum", "police-office"}) String acts, @Nullable UUID office) {}
