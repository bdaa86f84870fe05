package org.jisr.once;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets old requests every hour; where several servers do it, the later ones find nothing. */
@Singleton
public class Forgetting {
  @Inject DoneRequests done;

  @Schedule(hour = "*", minute = "23", persistent = false)
  void strike() {
    done.forgetOld();
  }
}
