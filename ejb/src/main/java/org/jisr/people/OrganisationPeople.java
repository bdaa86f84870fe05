package org.jisr.people;

import java.util.List;
import org.jisr.access.OneOf;
import org.jisr.security.Role;

/**
 * An organisation and everybody who acts for it or is proposed to.
 *
 * @param roles in which one may act for it
 */
public record OrganisationPeople(
    OrganisationView organisation,
    @OneOf(names = Role.class) List<String> roles,
    List<MemberView> people) {}
