package org.jisr.consent;

/**
 * That a consent to a referral has been withdrawn. Observed in the same transaction: whoever holds
 * something on the strength of it lets go before the person is told that it is done.
 */
public record ConsentWithdrawn(ConsentId consent) {}
