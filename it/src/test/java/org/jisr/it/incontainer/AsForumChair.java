package org.jisr.it.incontainer;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jisr.security.Roles;

/** The chair of a forum at work, without a door in front. */
@Stateless
@RunAs(Roles.FORUM_CHAIR)
public class AsForumChair extends Acting {}
