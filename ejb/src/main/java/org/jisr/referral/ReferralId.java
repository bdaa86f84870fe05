package org.jisr.referral;

import java.util.UUID;

/** Identity of a {@link Referral}: a UUIDv7 made by the application. */
public record ReferralId(UUID value) {}
