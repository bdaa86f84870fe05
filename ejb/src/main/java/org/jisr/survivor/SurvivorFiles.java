package org.jisr.survivor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
import org.jisr.survivor.incident.IncidentId;
import org.jisr.survivor.incident.Incidents.SealedIncident;
import org.jisr.survivor.incident.RecordIncident;
import org.jisr.survivor.person.SafeContact;
import org.jspecify.annotations.Nullable;

/** The survivor files, each its own case worker's and nobody else's. */
@Stateless
@Audited
@RolesAllowed(Roles.CASE_WORKER)
public class SurvivorFiles {
  static final int NEWEST_CLOSED = 50;

  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Roster roster;
  @Inject Files files;
  @Inject FileContents contents;
  @Inject FileCounting counting;

  /**
   * The files of the worker who asks, newest first: all she has in hand, and the last {@value
   * #NEWEST_CLOSED} of those that are closed.
   */
  public List<FileSummary> own(Actor actor) {
    OrgId centre = centreOf(actor);
    audit.append(
        access.decide(actor, Action.LIST_OWN_FILES, Target.of("centre", centre.value(), centre)));
    String issuer = actor.person().issuer();
    String subject = actor.person().subject();
    List<SurvivorFile> own = new ArrayList<>(files.unclosedOf(issuer, subject));
    own.addAll(files.closedOf(issuer, subject, Limit.of(NEWEST_CLOSED)));
    return contents.summaries(own);
  }

  /**
   * The worker's own file that is called so; nothing of it is opened.
   *
   * @param reference as it stands on paper, in letters of either size
   * @throws Rejection not found, also for a colleague's file
   */
  public FileSummary called(Actor actor, String reference) {
    SurvivorFile file =
        files.byReference(SpeakableCode.tidied(reference)).orElseThrow(Rejection::notFound);
    audit.append(access.decide(actor, Action.FIND_FILE, file.target()));
    return contents.summaries(List.of(file)).getFirst();
  }

  /**
   * Opens a file for somebody who came by herself, or was handed over.
   *
   * @param contact how a hand-over says that she can be reached; null at the door
   */
  public FileId open(Actor actor, @Nullable SafeContact contact) {
    SurvivorFile file = contents.newFile(centreOf(actor), actor.person());
    Decision decision = access.decide(actor, Action.START_FILE, file.target());
    contents.store(file);
    if (contact == null) {
      audit.append(decision);
    } else {
      audit.append(decision, contents.write(file, decision, new SaveSafeContact(0, contact, null)));
    }
    return file.id();
  }

  /**
   * One file with everything in it.
   *
   * @throws Rejection not found, also for a colleague's file
   */
  public FileView file(Actor actor, FileId id) {
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.OPEN_FILE, file.target());
    contents.expect(file, decision);
    audit.append(decision);
    return contents.view(file, decision);
  }

  /**
   * Writes one part and returns its new version.
   *
   * @throws Rejection invalid; or conflict, edited-by-other, if it is not the version that was read
   */
  public long save(Actor actor, FileId id, SavePart command) {
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.EDIT_FILE, file.target());
    file.requireOpen();
    audit.append(decision, contents.write(file, decision, command));
    return command.version() + 1;
  }

  /**
   * Records what happened, and counts it where she consented to statistics.
   *
   * @throws Rejection invalid, naming each field
   */
  public IncidentId recordIncident(Actor actor, FileId id, RecordIncident command) {
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.RECORD_INCIDENT, file.target());
    file.requireOpen();
    SealedIncident recorded = contents.record(file, decision, command);
    audit.append(decision, recorded.envelope());
    counting.countIfConsented(actor, file, recorded.incident());
    return new IncidentId(recorded.incident().id());
  }

  private SurvivorFile byId(FileId id) {
    return files.byId(id.value()).orElseThrow(Rejection::notFound);
  }

  private OrgId centreOf(Actor actor) {
    return roster
        .organisationOf(actor, "centre")
        .map(OrganisationView::orgId)
        .orElseThrow(Rejection::notFound);
  }
}
