package org.jisr.people;

import java.time.Instant;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.security.Role;

/**
 * Somebody who acts for an organisation, as the administrator and the second person see it.
 *
 * @param person the subject of their tokens
 * @param state proposed until a second person has confirmed it, where the role needs one
 * @param since when it was proposed
 */
public record MemberView(
    UUID person,
    String username,
    String name,
    @OneOf(names = Role.class) String role,
    @OneOf({"proposed", "active"}) String state,
    Instant since) {}
