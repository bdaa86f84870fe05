package org.jisr.access;

import org.jisr.security.Actor;

/** How a person must stand to a record before a role counts for anything. */
public enum Relation {
  /** The record belongs to, or was sent to, an organisation the person acts for today. */
  OWN_ORGANISATION {
    @Override
    boolean holds(Actor actor, Target target) {
      return target.organisations().stream().anyMatch(actor::actsFor);
    }
  },
  /** As {@link #OWN_ORGANISATION}, and the record is assigned to this very person. */
  ASSIGNED {
    @Override
    boolean holds(Actor actor, Target target) {
      return OWN_ORGANISATION.holds(actor, target) && actor.person().equals(target.assignee());
    }
  },
  /** No person at all: the installation itself at work, such as the release job. */
  MACHINERY {
    @Override
    boolean holds(Actor actor, Target target) {
      return actor.isMachinery();
    }
  },
  /** Public within Jisr: code lists and sealed releases, the same bytes for everyone. */
  ANY {
    @Override
    boolean holds(Actor actor, Target target) {
      return true;
    }
  };

  abstract boolean holds(Actor actor, Target target);
}
