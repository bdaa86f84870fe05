package org.jisr.web.people;

import java.util.List;
import org.jisr.people.OrganisationView;

/**
 * Who is signed in.
 *
 * @param name the name to greet with
 * @param roles wire names of the roles, sorted
 * @param organisations the organisations the person acts for today
 * @param sampleData whether everything on screen is sample data
 */
public record MeView(
    String name, List<String> roles, List<OrganisationView> organisations, boolean sampleData) {}
