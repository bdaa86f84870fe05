package org.jisr.people;

import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.security.Role;
import org.jspecify.annotations.Nullable;

/** End what somebody does for an organisation, in one role. */
public record EndMembership(@Needed @OneOf(names = Role.class) @Nullable String role) {}
