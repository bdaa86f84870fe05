package org.jisr.survivor.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jisr.access.Rejection;
import org.jisr.keys.SealedRecords;
import org.jisr.security.Decision;
import org.jisr.security.UuidV7;
import org.jisr.security.vault.Envelope;
import org.jisr.survivor.incident.FileRef;

/** The links of files, written and read under a decision about a file. */
@Dependent
public class FileLinks {
  @Inject LinkTable table;
  @Inject SealedRecords sealed;
  @Inject Clock clock;

  /** The links written in a file. */
  public List<LinkView> of(Decision decision, FileRef file) {
    return table.ofFiles(List.of(file.id())).stream()
        .map(link -> link.view(opened(decision, link)))
        .toList();
  }

  /**
   * Writes a link.
   *
   * @param own the references of the worker's own files, which alone are compared: of every other
   *     file the answer tells nothing, not even that it is there
   * @throws Rejection invalid, naming each field; or conflict, conflict-of-interest, where she
   *     would work on both sides
   */
  public Written write(Decision decision, FileRef file, LinkFile command, Collection<String> own) {
    LinkContent content = command.accepted();
    if (own.stream().anyMatch(content::isConflictWith)) {
      throw Rejection.conflict("conflict-of-interest");
    }
    LinkId id = new LinkId(UuidV7.next(clock));
    Envelope envelope = sealed.seal(FileLink.contentOf(id, file), decision, content);
    table.insert(new FileLink(id, file, clock.instant(), envelope));
    return new Written(id, envelope);
  }

  /**
   * Removes a link that was a mistake.
   *
   * @throws Rejection not found, also for another file's
   */
  public void remove(FileRef file, LinkId id) {
    if (table.remove(id.value(), file.id(), clock.instant()) == 0) {
      throw Rejection.notFound();
    }
  }

  /** Whether a link written in one of these files names one of these references as a conflict. */
  public boolean conflict(
      Decision decision, Collection<UUID> files, Collection<String> references) {
    return !files.isEmpty()
        && table.ofFiles(files).stream()
            .map(link -> opened(decision, link))
            .anyMatch(link -> references.stream().anyMatch(link::isConflictWith));
  }

  private LinkContent opened(Decision decision, FileLink link) {
    return sealed.open(link.part(), decision, link.envelope(), LinkContent.class);
  }

  /** A link as it was just written, with the envelope it was stored in. */
  public record Written(LinkId id, Envelope envelope) {}
}
