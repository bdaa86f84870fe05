package org.jisr.security;

/**
 * A user by the identity provider's issuer and subject, which never change; never by name or mail.
 */
public record PersonId(String issuer, String subject) {}
