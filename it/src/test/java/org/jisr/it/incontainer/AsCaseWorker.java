package org.jisr.it.incontainer;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.jisr.security.Roles;

/** A case worker of the centre at work, without a door in front. */
@Stateless
@RunAs(Roles.CASE_WORKER)
public class AsCaseWorker extends Acting {}
