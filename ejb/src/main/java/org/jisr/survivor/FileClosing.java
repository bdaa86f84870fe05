package org.jisr.survivor;

/**
 * That a file is about to be closed. Observed in the same transaction: whoever holds something of
 * it that goes on refuses, unless the worker knew.
 *
 * @param liveReferrals how many referrals the worker was told of
 */
public record FileClosing(FileId file, int liveReferrals) {}
