package org.jisr.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.jisr.audit.Unaudited;

/** Says how many calls this instance has served: a second one shows that beans are reused. */
@Stateless
@PermitAll
@Unaudited(because = "touches no record")
public class CountedCalls {
  private int calls;

  /** This call counted. */
  public int calls() {
    calls++;
    return calls;
  }
}
