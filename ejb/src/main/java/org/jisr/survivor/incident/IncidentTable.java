package org.jisr.survivor.incident;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;

@Repository
interface IncidentTable {
  @Insert
  void insert(Incident incident);

  @Query("select i from Incident i where i.file = :file order by i.recordedAt, i.id")
  List<Incident> ofFile(UUID file);
}
