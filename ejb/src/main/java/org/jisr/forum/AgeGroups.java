package org.jisr.forum;

/**
 * How many were present of one sex, by age group; numbers and nothing that tells who.
 *
 * @param under18 under 18 years
 * @param to25 18 to 25
 * @param to45 26 to 45
 * @param over45 46 and over
 */
public record AgeGroups(int under18, int to25, int to45, int over45) {
  /** More than a forum's room holds: whoever types more has mistyped. */
  static final int MOST = 200;

  boolean arePlausible() {
    return isPlausible(under18) && isPlausible(to25) && isPlausible(to45) && isPlausible(over45);
  }

  int sum() {
    return under18 + to25 + to45 + over45;
  }

  private static boolean isPlausible(int count) {
    return count >= 0 && count <= MOST;
  }
}
