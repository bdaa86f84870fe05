package org.jisr.survivor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jisr.access.Access;
import org.jisr.access.Action;
import org.jisr.access.Rejection;
import org.jisr.audit.AuditTrail;
import org.jisr.audit.Audited;
import org.jisr.security.Actor;
import org.jisr.security.Decision;
import org.jisr.security.Roles;
import org.jisr.survivor.link.FileLinks;
import org.jisr.survivor.link.LinkFile;
import org.jisr.survivor.link.LinkId;
import org.jisr.survivor.link.LinkView;

/**
 * Which other files a file belongs together with, or stands against. Guarantees that a worker
 * learns nothing of a file she does not have: a reference of another's file and one of no file get
 * the same answer.
 */
@Stateless
@Audited
@RolesAllowed(Roles.CASE_WORKER)
public class FamilyLinks {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Files files;
  @Inject FileLinks links;

  /** The links written in a file. */
  public List<LinkView> ofFile(Actor actor, FileId id) {
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.SEE_LINKS, file.target());
    audit.append(decision);
    return links.of(decision, file.ref());
  }

  /**
   * Links.
   *
   * @throws Rejection not found; invalid, naming each field; or conflict, file-closed or
   *     conflict-of-interest
   */
  public LinkId link(Actor actor, FileId id, LinkFile command) {
    files.lock(id.value());
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.LINK_FILE, file.target());
    file.requireOpen();
    List<String> own =
        files.assignedTo(actor.person().issuer(), actor.person().subject()).stream()
            .map(SurvivorFile::reference)
            .toList();
    FileLinks.Written written = links.write(decision, file.ref(), command, own);
    audit.append(decision, written.envelope());
    return written.id();
  }

  /**
   * Removes a link that was a mistake.
   *
   * @throws Rejection not found, also for another file's; or conflict, file-closed
   */
  public void remove(Actor actor, FileId id, LinkId link) {
    files.lock(id.value());
    SurvivorFile file = byId(id);
    Decision decision = access.decide(actor, Action.LINK_FILE, file.target());
    file.requireOpen();
    links.remove(file.ref(), link);
    audit.append(decision);
  }

  private SurvivorFile byId(FileId id) {
    return files.byId(id.value()).orElseThrow(Rejection::notFound);
  }
}
