package org.jisr.security;

/** Why something is read or written; recorded with every decision and every audit entry. */
public enum Purpose {
  COMMUNITY_SAFETY,
  HAND_OVER,
  CASE_WORK,
  SUPERVISION,
  REFERRAL,
  SERVICE_DELIVERY,
  STATISTICS,
  REPORT_READING,
  OVERSIGHT,
  ADMINISTRATION,
  REFERENCE
}
