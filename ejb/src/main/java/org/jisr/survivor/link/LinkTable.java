package org.jisr.survivor.link;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Repository
interface LinkTable {
  @Insert
  void insert(FileLink link);

  @Query(
      "select l from FileLink l where l.file in :files and l.removedAt is null"
          + " order by l.linkedAt, l.id")
  List<FileLink> ofFiles(Collection<UUID> files);

  @Query(
      "update FileLink l set l.removedAt = :now where l.id = :id and l.file = :file"
          + " and l.removedAt is null")
  int remove(UUID id, UUID file, Instant now);
}
