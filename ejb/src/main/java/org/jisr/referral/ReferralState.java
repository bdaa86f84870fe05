package org.jisr.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How a referral stands. A silence never becomes a success by itself: {@link #EXPIRED} is what
 * nobody answered, {@link #LOST} whom nobody reached.
 */
public enum ReferralState {
  SENT,
  RECEIVED,
  ACCEPTED,
  DECLINED,
  IN_SERVICE,
  DONE,
  NO_SHOW,
  LOST,
  EXPIRED,
  WITHDRAWN;

  private static final Set<ReferralState> UNANSWERED = EnumSet.of(SENT, RECEIVED);
  private static final Set<ReferralState> TAKEN = EnumSet.of(ACCEPTED, IN_SERVICE, NO_SHOW);

  /** The word it travels as. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state a row's word means. */
  static ReferralState of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  /** Whether the provider has said neither yes nor no. */
  boolean isUnanswered() {
    return UNANSWERED.contains(this);
  }

  /** Whether the provider has taken it on and it has not ended. */
  boolean isTaken() {
    return TAKEN.contains(this);
  }

  /**
   * Whether something is still expected of the provider: then, and only then, a packet is there.
   */
  boolean isLive() {
    return isUnanswered() || isTaken();
  }
}
