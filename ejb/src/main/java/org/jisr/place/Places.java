package org.jisr.place;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

@Repository
interface Places {
  @Query("select p from Place p order by p.code")
  List<Place> all();

  @Query("select p from Place p where p.code = :code")
  Optional<Place> byCode(String code);
}
