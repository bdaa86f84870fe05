package org.jisr.people;

/** Somebody whose role needs a second person's word. */
public record ProposedMember(OrganisationView organisation, MemberView member) {}
