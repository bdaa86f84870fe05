package org.jisr.people;

/**
 * An organisation with how many act for it.
 *
 * @param people memberships that count today
 */
public record RegisteredOrganisation(OrganisationView organisation, int people) {}
