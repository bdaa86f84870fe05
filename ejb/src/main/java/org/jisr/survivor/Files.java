package org.jisr.survivor;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface Files {
  @Insert
  void insert(SurvivorFile file);

  @Insert
  void insert(SealedPart part);

  @Query("select f from SurvivorFile f where f.id = :id")
  Optional<SurvivorFile> byId(UUID id);

  /** All a worker has or had: what stands against a file does so after it was closed. */
  @Query(
      "select f from SurvivorFile f where f.assignedIssuer = :issuer"
          + " and f.assignedSubject = :subject order by f.openedAt desc, f.id desc")
  List<SurvivorFile> assignedTo(String issuer, String subject);

  @Query("select f from SurvivorFile f where f.id in :ids")
  List<SurvivorFile> byIds(Collection<UUID> ids);

  /** What a worker has in hand: as many as one person can. */
  @Query(
      "select f from SurvivorFile f where f.assignedIssuer = :issuer"
          + " and f.assignedSubject = :subject and f.state <> 'closed'"
          + " order by f.openedAt desc, f.id desc")
  List<SurvivorFile> unclosedOf(String issuer, String subject);

  /** What she closed, which grows for as long as she works. */
  @Query(
      "select f from SurvivorFile f where f.assignedIssuer = :issuer"
          + " and f.assignedSubject = :subject and f.state = 'closed'"
          + " order by f.openedAt desc, f.id desc")
  List<SurvivorFile> closedOf(String issuer, String subject, Limit newest);

  @Query(
      "select f from SurvivorFile f where f.centre = :centre and f.state <> 'closed'"
          + " order by f.openedAt desc, f.id desc")
  List<SurvivorFile> unclosedOf(UUID centre);

  @Query(
      "select f from SurvivorFile f where f.centre = :centre and f.state = 'closed'"
          + " order by f.openedAt desc, f.id desc")
  List<SurvivorFile> closedOf(UUID centre, Limit newest);

  @Query(
      "select count(f) from SurvivorFile f where f.assignedIssuer = :issuer"
          + " and f.assignedSubject = :subject and f.state = 'closed'")
  long countClosedOf(String issuer, String subject);

  @Query("select f from SurvivorFile f where f.reference = :reference")
  Optional<SurvivorFile> byReference(String reference);

  @Insert
  void insert(FileTurn turn);

  @Query("select t from FileTurn t where t.file = :file order by t.at desc, t.id desc")
  List<FileTurn> turnsOf(UUID file);

  @Query("update SurvivorFile f set f.state = :state where f.id = :id")
  int move(UUID id, String state);

  @Query(
      "update SurvivorFile f set f.assignedIssuer = :issuer, f.assignedSubject = :subject"
          + " where f.id = :id")
  int assign(UUID id, String issuer, String subject);

  @Query("select p from SealedPart p where p.key.file = :file")
  List<SealedPart> partsOf(UUID file);

  @Query("select p from SealedPart p where p.key.file = :file and p.key.part = :part")
  Optional<SealedPart> part(UUID file, String part);

  /** Writes a part that still has the version that was read; 0 rows if somebody else was first. */
  @Query(
      "update SealedPart p set p.envelope = :envelope, p.version = p.version + 1"
          + " where p.key.file = :file and p.key.part = :part and p.version = :version")
  int write(UUID file, String part, long version, byte[] envelope);

  @Query("update SurvivorFile f set f.countedUntil = :until where f.id = :id")
  int countUntil(UUID id, Instant until);

  @Query("update SurvivorFile f set f.countedUntil = null where f.id = :id")
  int stopCounting(UUID id);

  /** Changes nothing, and holds the row until the transaction ends. */
  @Query("update SurvivorFile f set f.countedUntil = f.countedUntil where f.id = :id")
  int lock(UUID id);
}
