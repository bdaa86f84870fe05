package org.jisr.web.people;

import java.util.List;
import org.jisr.access.OneOf;
import org.jisr.people.OrganisationView;
import org.jisr.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param name the name to greet with
 * @param roles wire names of the roles, sorted
 * @param organisations the organisations the person acts for today
 * @param sampleData whether everything on screen is sample data
 * @param daysAhead how far the clock of a rehearsal stands ahead; null in a real installation
 */
public record MeView(
    String name,
    @OneOf(names = Role.class) List<String> roles,
    List<OrganisationView> organisations,
    boolean sampleData,
    @Nullable Integer daysAhead) {}
