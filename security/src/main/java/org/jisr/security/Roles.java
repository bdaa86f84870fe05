package org.jisr.security;

/**
 * The realm roles by their wire names, as constants, because {@code @RolesAllowed} takes nothing
 * else.
 */
public final class Roles {
  public static final String FORUM_CHAIR = "forum-chair";
  public static final String FORUM_MEMBER = "forum-member";
  public static final String COMMUNITY_POLICE = "community-police";
  public static final String POLICE_SUPERVISOR = "police-supervisor";
  public static final String CASE_WORKER = "case-worker";
  public static final String CENTRE_SUPERVISOR = "centre-supervisor";
  public static final String SERVICE_PROVIDER = "service-provider";
  public static final String COMMANDER = "commander";
  public static final String SURVEY_ANALYST = "survey-analyst";
  public static final String ENUMERATOR = "enumerator";
  public static final String AUDITOR = "auditor";
  public static final String ADMINISTRATOR = "administrator";

  private Roles() {}
}
