package org.jisr.referral;

import java.time.Instant;
import org.jisr.access.OneOf;

/**
 * When the person is expected, and where she is met.
 *
 * @param place at the service itself, or at its front gate where its location is not told
 */
public record Visit(Instant at, @OneOf({"service", "front-gate"}) String place) {}
