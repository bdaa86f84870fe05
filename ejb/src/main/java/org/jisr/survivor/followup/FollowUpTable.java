package org.jisr.survivor.followup;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface FollowUpTable {
  @Insert
  void insert(FollowUp followUp);

  @Update
  void update(FollowUp followUp);

  @Query("select f from FollowUp f where f.id = :id")
  Optional<FollowUp> byId(UUID id);

  @Query("select f from FollowUp f where f.file = :file order by f.day desc, f.id desc")
  List<FollowUp> ofFile(UUID file);

  @Query("select f from FollowUp f where f.file in :files and f.state = 'planned'")
  List<FollowUp> plannedOf(Collection<UUID> files);
}
