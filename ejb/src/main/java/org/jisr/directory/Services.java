package org.jisr.directory;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface Services {
  @Insert
  void insert(Service service);

  @Update
  void update(Service service);

  /** The entry is right as it stands. */
  @Query("update Service s set s.assuredOn = :today, s.version = s.version + 1 where s.id = :id")
  int assure(UUID id, LocalDate today);

  @Query(
      "select s from Service s where s.centre in :organisations or s.provider in :organisations"
          + " order by s.kind, s.nameEn, s.id")
  List<Service> of(Collection<UUID> organisations);

  @Query("select s from Service s where s.id = :id")
  Optional<Service> byId(UUID id);
}
