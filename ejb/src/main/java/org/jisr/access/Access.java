package org.jisr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jisr.audit.Denials;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.ObjectRef;
import org.jisr.security.Purpose;

/**
 * Guarantees that nothing is done to a record without a decision of this class: denied unless
 * {@link Action} grants it. A denial is on the audit trail even though the act's transaction is
 * rolled back, and looks to the person like a record that does not exist (404).
 */
@ApplicationScoped
public class Access {
  private static final UUID NO_RECORD = new UUID(0, 0);

  @Inject Denials denials;

  /**
   * Decides, and returns the proof the vault asks for.
   *
   * @throws Rejection not found, if the act is not granted
   */
  public Decision decide(Actor actor, Action action, Target target) {
    Decision decision =
        new Decision(actor, action.name(), target.object(), action.purpose(), action.groups());
    if (!action.permits(actor, target)) {
      denials.record(decision);
      throw Rejection.notFound();
    }
    return decision;
  }

  /**
   * Does what was decided; a refusal on the way (a number outside its hours) is on the trail as
   * well, although it ends the act's transaction.
   *
   * @throws Rejection as the act throws it
   */
  public <T> T denialsWritten(Decision decision, Supplier<T> act) {
    try {
      return act.get();
    } catch (Rejection refused) {
      denials.record(decision);
      throw refused;
    }
  }

  /** Writes down that a role knocked at a door of another role; the container refused it. */
  public void refusedAtDoor(Actor actor, String door) {
    ObjectRef nothing = new ObjectRef("door", NO_RECORD);
    denials.record(new Decision(actor, "ENTER_" + door, nothing, Purpose.OVERSIGHT, Set.of()));
  }
}
