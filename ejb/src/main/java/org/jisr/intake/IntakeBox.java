package org.jisr.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.access.Target;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.people.OrganisationView;
import org.jisr.people.Roster;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.OrgId;
import org.jisr.security.Roles;

/**
 * The slot through which a forum or a police office hands a person over. Guarantees that nothing
 * comes out of it again: no method here reads what was handed over, and no policy of the database
 * shows the centre's row to its sender.
 */
@Stateless
@Audited
@RolesAllowed({Roles.FORUM_CHAIR, Roles.FORUM_MEMBER, Roles.COMMUNITY_POLICE})
public class IntakeBox {
  private static final int NEWEST = 200;

  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Roster roster;
  @Inject HandOverSeal seal;
  @Inject HandOvers handOvers;

  /** The centre's key, to which a phone seals. */
  public CentreKey centreKey(Actor actor) {
    OrgId centre = roster.centre().orgId();
    audit.append(
        access.decide(
            actor, Action.SEE_CENTRE_KEY, Target.of("centre", centre.value(), senderFor(actor))));
    return seal.keyOf(centre);
  }

  /**
   * Hands a person over. The same request again, from the same person, is answered with the same
   * token, so that a phone with a bad line may try as often as it likes.
   *
   * @throws Rejection invalid, naming each field; or conflict, draft-already-sent, if the draft id
   *     was used for something else
   */
  public HandOverToken send(Actor actor, SendHandOver command) {
    OrgId sender = senderFor(actor);
    HandOverId id = seal.newId();
    Decision decision =
        access.decide(actor, Action.HAND_OVER, Target.of(HandOver.TYPE, id.value(), sender));
    command.faults().refuse();
    UUID draft = Objects.requireNonNull(command.id());
    byte[] request = command.digest(actor.person());
    handOvers.hold(draft.toString());
    Optional<Receipt> earlier = handOvers.receipt(sender.value(), draft);
    if (earlier.isPresent()) {
      audit.append(decision);
      return earlier.get().tokenFor(request);
    }
    HandOver handOver = seal.received(decision, command, id, roster.centre().orgId(), sender);
    handOvers.insert(new Receipt(handOver, sender, draft, request));
    handOvers.insert(handOver);
    audit.append(decision, handOver.envelope());
    return new HandOverToken(handOver.token());
  }

  /** What the actor's organisation has handed over, newest first: tokens and whether answered. */
  public List<SentHandOver> sent(Actor actor) {
    OrgId sender = senderFor(actor);
    audit.append(
        access.decide(
            actor, Action.LIST_SENT_HAND_OVERS, Target.of("organisation", sender.value(), sender)));
    return handOvers.receipts(sender.value(), Limit.of(NEWEST)).stream()
        .map(Receipt::view)
        .toList();
  }

  /**
   * Takes a hand-over back that the centre has not opened: what was sealed opens for nobody any
   * more. Doing it twice changes nothing.
   *
   * @throws Rejection not found; or conflict, already-opened
   */
  public void recall(Actor actor, UUID draft) {
    OrgId sender = senderFor(actor);
    Receipt receipt = handOvers.receipt(sender.value(), draft).orElseThrow(Rejection::notFound);
    audit.append(access.decide(actor, Action.RECALL_HAND_OVER, receipt.target()));
    if (receipt.isRecalled()) {
      return;
    }
    if (handOvers.recall(receipt.id().value(), seal.now()) == 0) {
      throw Rejection.conflict("already-opened");
    }
    seal.destroy(receipt);
  }

  private OrgId senderFor(Actor actor) {
    return roster
        .organisationOf(actor, "forum")
        .or(() -> roster.organisationOf(actor, "police-office"))
        .map(OrganisationView::orgId)
        .orElseThrow(Rejection::notFound);
  }
}
