package org.jisr.survivor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jisr.access.OneOf;
import org.jisr.survivor.incident.IncidentView;
import org.jisr.survivor.person.ContactRules;
import org.jisr.survivor.person.Identity;

/**
 * A file, opened for the case worker it is assigned to.
 *
 * @param countedIn whether consent to statistics is live
 */
public record FileView(
    UUID id,
    String reference,
    Instant openedAt,
    @OneOf({"open", "closing", "closed"}) String state,
    boolean countedIn,
    PartView<Identity> identity,
    PartView<ContactRules> safeContact,
    PartView<Narrative> narrative,
    List<IncidentView> incidents,
    List<TurnView> turns) {}
