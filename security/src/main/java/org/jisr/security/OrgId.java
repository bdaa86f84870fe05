package org.jisr.security;

import java.util.UUID;

/**
 * An organisation: forum, police office, referral centre or service provider; the tenant of sealed
 * data.
 */
public record OrgId(UUID value) {}
