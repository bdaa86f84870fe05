package org.jisr.policing;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
interface Assignments {
  @Insert
  void insert(Assignment assignment);

  @Update
  void update(Assignment assignment);

  @Query("select a from Assignment a where a.solution = :solution")
  Optional<Assignment> of(UUID solution);

  @Query("select a from Assignment a where a.office = :office")
  List<Assignment> ofOffice(UUID office);
}
